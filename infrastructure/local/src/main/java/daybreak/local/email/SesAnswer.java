package daybreak.local.email;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An answer of the SES query API.
 *
 * <p>Shape: https://docs.aws.amazon.com/ses/latest/dg/using-ses-api-responses.html
 */
record SesAnswer(int status, String xml) {
    private static final Pattern MESSAGE_ID = Pattern.compile("<MessageId>([^<]+)</MessageId>");
    private static final String NAMESPACE = "http://ses.amazonaws.com/doc/2010-12-01/";

    /** The id of the email, if it was accepted. */
    Optional<String> messageId() {
        return MESSAGE_ID
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .filter(id -> status == 200);
    }

    static SesAnswer accepted(String action, String messageId) {
        return result(action, "<MessageId>" + messageId + "</MessageId>");
    }

    static SesAnswer result(String action, String members) {
        return new SesAnswer(200, """
                <%1$sResponse xmlns="%2$s">
                  <%1$sResult>%3$s</%1$sResult>
                  <ResponseMetadata><RequestId>%4$s</RequestId></ResponseMetadata>
                </%1$sResponse>
                """.formatted(action, NAMESPACE, members, UUID.randomUUID()));
    }

    static SesAnswer error(int status, String code, String message) {
        return new SesAnswer(status, """
                <ErrorResponse xmlns="%s">
                  <Error><Type>%s</Type><Code>%s</Code><Message>%s</Message></Error>
                  <RequestId>%s</RequestId>
                </ErrorResponse>
                """.formatted(
                        NAMESPACE, status < 500 ? "Sender" : "Receiver", code, message, UUID.randomUUID()));
    }
}
