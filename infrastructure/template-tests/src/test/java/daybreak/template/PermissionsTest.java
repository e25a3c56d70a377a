package daybreak.template;

import static daybreak.template.Deployment.at;
import static daybreak.template.Deployment.list;
import static daybreak.template.Deployment.text;
import static daybreak.template.Deployment.texts;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.local.template.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, and nothing else. */
class PermissionsTest {
    private static final String OUR_FUNCTIONS = "arn:aws:lambda:eu-west-2:000000000000:function:daybreak-*";

    /** Where IAM offers nothing but a wildcard, by action and resource, with the reason. */
    private static final Map<String, String> WILDCARDS = Map.ofEntries(
            Map.entry("xray:PutTraceSegments on *", "X-Ray knows no resources"),
            Map.entry("xray:PutTelemetryRecords on *", "X-Ray knows no resources"),
            Map.entry("kms:* on *", "in a key's policy * is that key, and its account must stay able to manage it"),
            Map.entry("kms:Decrypt on *", "in a key's policy * is that key"),
            Map.entry("kms:DescribeKey on *", "in a key's policy * is that key"),
            Map.entry("kms:Encrypt on *", "in a key's policy * is that key"),
            Map.entry("kms:GenerateDataKey on *", "in a key's policy * is that key"),
            Map.entry("kms:ReEncryptFrom on *", "in a key's policy * is that key"),
            Map.entry("kms:ReEncryptTo on *", "in a key's policy * is that key"),
            Map.entry("lambda:GetAlias on " + OUR_FUNCTIONS, "deployments are of all of the stack's functions"),
            Map.entry("lambda:UpdateAlias on " + OUR_FUNCTIONS, "deployments are of all of the stack's functions"),
            Map.entry(
                    "lambda:GetProvisionedConcurrencyConfig on " + OUR_FUNCTIONS,
                    "deployments are of all of the stack's functions"),
            Map.entry(
                    "cloudwatch:DescribeAlarms on arn:aws:cloudwatch:eu-west-2:000000000000:alarm:daybreak-*",
                    "each function is taken back by an alarm of its own"));

    /** The ARN of a log group ends so: it stands for the streams of that one group. */
    private static final String STREAMS = ":*";

    private static final Pattern FUNCTION = Pattern.compile("functions/([a-z-]+)/src/main/");
    private static final Pattern LOOKS_A_SCHOOL_UP = Pattern.compile("directory\\.entry\\(|noticeFacts\\(\\)");

    /** Somebody may do something to something. */
    record Grant(String owner, String effect, List<String> principals, String action, String resource, Object where) {
        @Override
        public String toString() {
            return owner + ": " + effect + " " + action + " on " + resource;
        }
    }

    static Stream<Grant> allowed() {
        return grants().filter(grant -> grant.effect().equals("Allow"));
    }

    static Stream<Grant> ofFunctions() {
        return allowed().filter(grant -> grant.principals().isEmpty());
    }

    static Stream<Grant> onTheKey() {
        return allowed().filter(grant -> grant.owner().equals("Key"));
    }

    private static Stream<Grant> grants() {
        return Deployment.TEMPLATE.resources().stream()
                .flatMap(resource -> documents(resource).stream()
                        .flatMap(document -> list(document, "Statement").stream())
                        .flatMap(statement -> grants(resource.logicalId(), statement)));
    }

    private static Stream<Grant> grants(String owner, Object statement) {
        List<String> principals = at(statement, "Principal").stream()
                .flatMap(principal -> principal instanceof Map<?, ?> kinds
                        ? kinds.keySet().stream().flatMap(kind -> texts(principal, kind.toString()).stream())
                        : Stream.of(principal.toString()))
                .toList();
        return texts(statement, "Action").stream()
                .flatMap(action -> texts(statement, "Resource").stream()
                        .map(resource -> new Grant(
                                owner,
                                text(statement, "Effect"),
                                principals,
                                action,
                                resource,
                                at(statement, "Condition").orElse(Map.of()))));
    }

    /** Every policy document that a resource holds, whoever it is attached to. */
    private static List<Object> documents(Resource resource) {
        var documents = new ArrayList<Object>();
        at(resource, "PolicyDocument").ifPresent(documents::add);
        at(resource, "KeyPolicy").ifPresent(documents::add);
        list(resource.properties(), "Policies")
                .forEach(policy -> at(policy, "PolicyDocument").ifPresent(documents::add));
        return documents;
    }

    @Test
    void there_is_something_to_look_at() {
        assertThat(ofFunctions()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void no_grant_has_a_wildcard_but_those_that_are_listed(Grant grant) {
        String resource = grant.action().startsWith("logs:") && grant.resource().endsWith(STREAMS)
                ? grant.resource().substring(0, grant.resource().length() - STREAMS.length())
                : grant.resource();
        if ((grant.action() + resource).contains("*")) {
            assertThat(WILDCARDS).containsKey(grant.action() + " on " + resource);
        }
    }

    @ParameterizedTest
    @MethodSource("ofFunctions")
    void a_function_may_use_no_key_but_ours(Grant grant) {
        if (grant.action().startsWith("kms:")) {
            assertThat(grant.resource()).endsWith(":key/Key");
        }
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void nobody_is_everybody(Grant grant) {
        assertThat(grant.principals()).doesNotContain("*");
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void nothing_scans_a_table(Grant grant) {
        assertThat(grant.action()).isNotEqualTo("dynamodb:Scan");
    }

    @Test
    void no_role_takes_a_managed_policy_whose_resources_are_not_ours() {
        assertThat(Deployment.ofType("AWS::IAM::Role"))
                .allSatisfy(role -> assertThat(at(role, "ManagedPolicyArns")).isEmpty());
    }

    @Test
    void each_policy_of_a_function_goes_to_that_function_alone() {
        assertThat(Deployment.ofType("AWS::IAM::RolePolicy"))
                .allSatisfy(policy -> assertThat(text(policy, "RoleName"))
                        .isEqualTo(policy.logicalId().replaceFirst("Policy$", "Role")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ses.amazonaws.com",
                "sns.amazonaws.com",
                "scheduler.amazonaws.com",
                "cloudwatch.amazonaws.com",
                "logs.eu-west-2.amazonaws.com"
            })
    void a_service_that_writes_under_the_key_may_use_it_for_this_account_alone(String service) {
        List<Grant> grants =
                onTheKey().filter(grant -> grant.principals().contains(service)).toList();
        assertThat(grants.stream().map(Grant::action)).contains("kms:Decrypt", "kms:GenerateDataKey");
        assertThat(grants)
                .allSatisfy(grant -> assertThat(grant.where().toString()).contains("000000000000"));
    }

    @Test
    void releases_decisions_and_policy_come_from_named_approvers_alone() {
        Set<String> denied = grants().filter(grant -> grant.effect().equals("Deny"))
                .filter(grant -> grant.where().toString().contains("StringNotEquals={aws:PrincipalArn="))
                .map(Grant::resource)
                .collect(Collectors.toSet());
        assertThat(denied)
                .hasSize(5)
                .anyMatch(queue -> queue.endsWith(":ReportDecisionsQueue"))
                .anyMatch(queue -> queue.endsWith(":NoticeReleasesQueue"))
                .anyMatch(queue -> queue.endsWith(":PolicyChangesQueue"))
                .anyMatch(queue -> queue.endsWith(":DocumentRequestsQueue"))
                .anyMatch(queue -> queue.endsWith(":CaseDecisionsQueue.fifo"));
    }

    @Test
    void what_ses_reports_can_reach_the_queue() {
        assertThat(allowed().map(Grant::toString))
                .anyMatch(grant -> grant.startsWith("DeliveryTopicPolicy: Allow sns:Publish"))
                .anyMatch(grant -> grant.matches("QueuePolicy: Allow sqs:SendMessage .*:DeliveryEventsQueue"))
                .anyMatch(grant -> grant.matches("DeadLettersPolicy: Allow .*:DeliveryEventsDeadLetterQueue"));
    }

    /** All that is known of a school is several rows, read in one call that IAM knows under a name of its own. */
    @Test
    void who_looks_a_school_up_may_read_its_rows_together() throws IOException {
        Set<String> looksUp = new TreeSet<>();
        for (Path source : Tree.javaSources()) {
            Matcher function = FUNCTION.matcher(source.toString());
            if (function.find()
                    && LOOKS_A_SCHOOL_UP.matcher(Files.readString(source)).find()) {
                looksUp.add(function.group(1).replace("-", "") + "policy");
            }
        }
        assertThat(looksUp).isNotEmpty();
        assertThat(allowed()
                        .filter(grant -> grant.action().equals("dynamodb:BatchGetItem")
                                && grant.resource().endsWith("/DirectoryTable"))
                        .map(grant -> grant.owner().toLowerCase(Locale.ROOT)))
                .containsAll(looksUp);
    }

    @Test
    void email_leaves_over_tls_or_not_at_all_and_its_events_come_back() {
        Resource set = Deployment.resource("NoticesConfigurationSet");
        assertThat(text(set, "DeliveryOptions", "TlsPolicy")).isEqualTo("REQUIRE");
        assertThat(Integer.parseInt(text(set, "DeliveryOptions", "MaxDeliverySeconds")))
                .isLessThanOrEqualTo(3600);
        assertThat(Deployment.TEMPLATE.emailEvents())
                .singleElement()
                .satisfies(events -> assertThat(events.events())
                        .containsExactlyInAnyOrder(
                                "send", "reject", "bounce", "complaint", "delivery", "deliverydelay"));
    }

    @Test
    void a_function_may_send_messages_of_its_own_making_if_it_ships_the_mail_library_and_no_other_does_either()
            throws IOException {
        Set<String> ships = new TreeSet<>();
        for (String folder : Tree.functionFolders()) {
            if (Files.readString(Tree.ROOT.resolve("functions/" + folder + "/pom.xml"))
                    .contains("angus-mail")) {
                ships.add(folder.replace("-", "") + "policy");
            }
        }
        assertThat(allowed()
                        .filter(grant -> grant.action().equals("ses:SendRawEmail"))
                        .map(grant -> grant.owner().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .isEqualTo(ships);
    }
}
