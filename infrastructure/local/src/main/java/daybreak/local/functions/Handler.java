package daybreak.local.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import daybreak.aws.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One instance of a function: a handler with its own clients, which takes one event at a time.
 *
 * <p>Which serialiser reads which type is Lambda's own choice:
 * https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html#java-handler-input
 */
interface Handler {
    Map<Type, PojoSerializer<?>> SERIALIZERS = new ConcurrentHashMap<>();

    /** Calls the handler with JSON and gives its answer as JSON. */
    String call(String event, Context context) throws Exception;

    /**
     * Makes an instance, as a cold start does: the class named by the template, through its constructor without
     * arguments, in that environment.
     */
    static Handler make(String className, Environment environment) {
        try {
            Class<?> type = Class.forName(withoutMethod(className));
            Object handler = ScopedValue.where(Environment.SCOPE, environment)
                    .call(() -> type.getDeclaredConstructor().newInstance());
            return of(handler);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "the template names a handler that is not on the class path: " + className, e);
        } catch (Exception e) {
            throw new IllegalStateException("the handler " + className + " did not start", e);
        }
    }

    static boolean isOnClassPath(String className) {
        String resource = withoutMethod(className).replace('.', '/') + ".class";
        return Handler.class.getClassLoader().getResource(resource) != null;
    }

    private static String withoutMethod(String handler) {
        int colons = handler.indexOf("::");
        return colons < 0 ? handler : handler.substring(0, colons);
    }

    @SuppressWarnings("unchecked") // the serialisers are those of the handler's own declared types
    private static Handler of(Object handler) {
        return switch (handler) {
            case RequestStreamHandler stream ->
                (event, context) -> {
                    var out = new ByteArrayOutputStream();
                    stream.handleRequest(stream(event), out, context);
                    return out.toString(StandardCharsets.UTF_8);
                };
            case RequestHandler<?, ?> typed -> {
                Method method = handleRequest(handler.getClass());
                var events = (PojoSerializer<Object>) serializer(method.getGenericParameterTypes()[0]);
                var answers = (PojoSerializer<Object>) serializer(method.getGenericReturnType());
                var calls = (RequestHandler<Object, Object>) typed;
                yield (event, context) -> {
                    Object answer = calls.handleRequest(events.fromJson(stream(event)), context);
                    return answer == null ? "null" : json(answers, answer);
                };
            }
            default ->
                throw new IllegalStateException(handler.getClass().getName() + " is not a Lambda request handler");
        };
    }

    private static Method handleRequest(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("handleRequest") && !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no handleRequest"));
    }

    /** Made once for each type: a test makes new instances between hundreds of runs. */
    private static PojoSerializer<?> serializer(Type type) {
        return SERIALIZERS.computeIfAbsent(type, Handler::newSerializer);
    }

    private static PojoSerializer<?> newSerializer(Type type) {
        if (type instanceof Class<?> known && LambdaEventSerializers.isLambdaSupportedEvent(known.getName())) {
            return LambdaEventSerializers.serializerFor(known, known.getClassLoader());
        }
        return JacksonFactory.getInstance().getSerializer(type);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(PojoSerializer<Object> serializer, Object answer) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            serializer.toJson(answer, out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
