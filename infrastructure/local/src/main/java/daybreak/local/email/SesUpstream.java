package daybreak.local.email;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Somebody else's SES, which is given what ours would take. */
record SesUpstream(URI endpoint) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What says which service a call is for; no emulator checks the signature. */
    private static final String AUTHORIZATION =
            "AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-2/ses/aws4_request, SignedHeaders=host, Signature=0";

    SesAnswer send(SesRequest request) {
        HttpRequest forwarded = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .header("Authorization", AUTHORIZATION)
                .POST(HttpRequest.BodyPublishers.ofString(request.form()))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(forwarded, HttpResponse.BodyHandlers.ofString());
            return new SesAnswer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("SES had no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("SES was interrupted", e);
        }
    }
}
