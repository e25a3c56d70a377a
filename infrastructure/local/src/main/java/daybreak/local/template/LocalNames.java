package daybreak.local.template;

import java.net.URI;

/**
 * What the cloud's own names become on this machine: {@code Ref} and {@code Fn::GetAtt} give these.
 *
 * @param queueEndpoint where the queues listen; part of each queue's URL
 */
public record LocalNames(URI queueEndpoint, String region, String account, String stack) {
    /** The account under which the local cloud runs; the one that emulators use. */
    public static final String ACCOUNT = "000000000000";

    /** Names for a local cloud whose queues listen there. */
    public static LocalNames at(URI queueEndpoint) {
        return new LocalNames(queueEndpoint, "eu-west-2", ACCOUNT, "daybreak");
    }

    /** Names for reading only: no server listens on the address. */
    public static LocalNames forReading() {
        return at(URI.create("http://127.0.0.1:47802"));
    }

    /** The URL by which SQS clients know the queue. */
    public String queueUrl(String queue) {
        return queueEndpoint + "/" + account + "/" + queue;
    }

    public String queueArn(String queue) {
        return arn("sqs", queue);
    }

    public String topicArn(String topic) {
        return arn("sns", topic);
    }

    public String functionArn(String function) {
        return arn("lambda", "function:" + function);
    }

    /** Scheduler's own default group. */
    public String scheduleArn(String schedule) {
        return arn("scheduler", "schedule/default/" + schedule);
    }

    public String sesIdentityArn(String identity) {
        return arn("ses", "identity/" + identity);
    }

    private String arn(String service, String rest) {
        return "arn:aws:" + service + ":" + region + ":" + account + ":" + rest;
    }

    /** What {@code Ref} gives for a resource, by its type. */
    String reference(String type, String localName) {
        return switch (type) {
            case "AWS::SQS::Queue" -> queueUrl(localName);
            case "AWS::SNS::Topic" -> topicArn(localName);
            default -> localName;
        };
    }

    String stackArn() {
        return arn("cloudformation", "stack/" + stack);
    }

    /** What {@code Fn::GetAtt} gives for a resource, by its type. */
    String attribute(String type, String logicalId, String localName, String attribute) {
        return switch (attribute) {
            case "Arn", "TopicArn", "Ref" -> arnOf(type, logicalId, localName);
            case "QueueUrl" -> queueUrl(localName);
            case "QueueName", "TopicName", "Name", "KeyId" -> localName;
            default -> localName + "." + attribute;
        };
    }

    private String arnOf(String type, String logicalId, String localName) {
        return switch (type) {
            case "AWS::SQS::Queue" -> queueArn(localName);
            case "AWS::SNS::Topic" -> topicArn(localName);
            case "AWS::DynamoDB::Table" -> arn("dynamodb", "table/" + localName);
            case "AWS::Serverless::Function", "AWS::Lambda::Function" -> functionArn(localName);
            case "AWS::KMS::Key" -> arn("kms", "key/" + localName);
            case "AWS::IAM::Role" -> "arn:aws:iam::" + account + ":role/" + localName;
            case "AWS::S3::Bucket" -> "arn:aws:s3:::" + localName;
            case "AWS::CloudWatch::Alarm" -> arn("cloudwatch", "alarm:" + localName);
            case "AWS::Logs::LogGroup" -> arn("logs", "log-group:" + localName + ":*");
            default -> arn("local", logicalId);
        };
    }
}
