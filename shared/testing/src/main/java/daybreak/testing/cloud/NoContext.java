package daybreak.testing.cloud;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** What Lambda says of an invocation, for handlers that never ask. */
public final class NoContext implements Context {
    @Override
    public String getAwsRequestId() {
        throw asked();
    }

    @Override
    public String getLogGroupName() {
        throw asked();
    }

    @Override
    public String getLogStreamName() {
        throw asked();
    }

    @Override
    public String getFunctionName() {
        throw asked();
    }

    @Override
    public String getFunctionVersion() {
        throw asked();
    }

    @Override
    public String getInvokedFunctionArn() {
        throw asked();
    }

    @Override
    public CognitoIdentity getIdentity() {
        throw asked();
    }

    @Override
    public ClientContext getClientContext() {
        throw asked();
    }

    @Override
    public int getRemainingTimeInMillis() {
        throw asked();
    }

    @Override
    public int getMemoryLimitInMB() {
        throw asked();
    }

    @Override
    public LambdaLogger getLogger() {
        throw asked();
    }

    private static IllegalStateException asked() {
        return new IllegalStateException("a handler asked for its context");
    }
}
