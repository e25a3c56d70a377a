package daybreak.trackdelivery;

import daybreak.contracts.json.Json;

/**
 * Events as SES publishes them, after the examples of
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
 */
final class SesEvents {
    private SesEvents() {}

    static String send(String tags) {
        return event("Send", tags, "\"send\": {}");
    }

    static String delivery(String tags) {
        return event("Delivery", tags, """
                "delivery": {"timestamp": "2026-03-03T06:00:11.543Z", "processingTimeMillis": 546,
                 "recipients": ["dsl@millbeck.example"], "smtpResponse": "250 2.6.0 Message received",
                 "reportingMTA": "mta.example"}""");
    }

    static String delay(String tags) {
        return event("DeliveryDelay", tags, """
                "deliveryDelay": {"timestamp": "2026-03-03T06:05:00.095Z", "delayType": "TransientCommunicationFailure",
                 "expirationTime": "2026-03-03T07:00:00.914Z",
                 "delayedRecipients": [{"emailAddress": "dsl@millbeck.example", "status": "4.4.1",
                   "diagnosticCode": "smtp; 421 4.4.1 Unable to connect to remote host"}]}""");
    }

    /** @param type Permanent, Transient or Undetermined */
    static String bounce(String type, String subType, String tags) {
        return event("Bounce", tags, """
                "bounce": {"bounceType": "%s", "bounceSubType": "%s",
                 "bouncedRecipients": [{"emailAddress": "dsl@millbeck.example", "action": "failed", "status": "5.1.1",
                   "diagnosticCode": "smtp; 550 5.1.1 user unknown"}],
                 "timestamp": "2026-03-03T06:00:20.189Z", "feedbackId": "feedback-1",
                 "reportingMTA": "dsn; mta.example"}""".formatted(type, subType));
    }

    static String complaint(String tags) {
        return event("Complaint", tags, """
                "complaint": {"complainedRecipients": [{"emailAddress": "dsl@millbeck.example"}],
                 "timestamp": "2026-03-03T06:10:00.189Z", "feedbackId": "feedback-1", "complaintSubType": null,
                 "userAgent": "mail reader", "complaintFeedbackType": "abuse",
                 "arrivalDate": "2026-03-03T06:10:00.189Z"}""");
    }

    static String reject(String tags) {
        return event("Reject", tags, "\"reject\": {\"reason\": \"Bad content\"}");
    }

    static String event(String type, String tags, String detail) {
        return """
                {"eventType": "%s",
                 "mail": {"timestamp": "2026-03-03T06:00:06.000Z", "source": "daybreak@northshire.example",
                  "sendingAccountId": "000000000000", "messageId": "email-1",
                  "destination": ["dsl@millbeck.example"], "headersTruncated": false, "headers": [],
                  "commonHeaders": {"messageId": "email-1"},
                  "tags": {"ses:configuration-set": ["notices"], "ses:from-domain": ["northshire.example"], %s}},
                 %s}""".formatted(type, tags, detail);
    }

    /** The event inside SNS's own envelope, where raw delivery is off. */
    static String inSns(String event) {
        return Json.write(Json.object()
                .with("Type", "Notification")
                .with("MessageId", "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324")
                .with("TopicArn", "arn:aws:sns:eu-west-2:000000000000:EmailEventsTopic")
                .with("Subject", "Amazon SES Email Event Notification")
                .with("Message", event)
                .with("Timestamp", "2026-03-03T06:00:12.000Z")
                .with("SignatureVersion", "1")
                .build());
    }

    static String ofNotice(String key, int attempt) {
        return "\"notice\": [\"%s\"], \"attempt\": [\"%d\"]".formatted(key, attempt);
    }
}
