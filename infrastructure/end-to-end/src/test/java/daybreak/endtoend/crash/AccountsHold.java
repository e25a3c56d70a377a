package daybreak.endtoend.crash;

import static java.util.stream.Collectors.groupingBy;

import daybreak.aws.records.AuditChain;
import daybreak.aws.records.AuditRow;
import daybreak.aws.records.Columns;
import daybreak.domain.morning.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The ledger counts every notice once, and each record's audit chain leads without a gap to where the record stands. */
final class AccountsHold {
    private AccountsHold() {}

    static List<String> violations(AfterTheMorning after) {
        List<String> violations = new ArrayList<>();
        after.ledgers().forEach(ledger -> violations.addAll(of(ledger, after)));
        violations.addAll(ofAudit(after));
        return violations;
    }

    private static List<String> of(Ledger ledger, AfterTheMorning after) {
        List<String> violations = new ArrayList<>();
        if (!ledger.balances()) {
            violations.add("the ledger misses " + ledger.missing());
        }
        Set<String> lines = new HashSet<>();
        ledger.lines().stream()
                .map(Ledger.Line::id)
                .filter(id -> !lines.add(id))
                .forEach(id -> violations.add("twice in the ledger: " + id));
        after.notices().values().stream()
                .filter(notice -> notice.ledgerDay().equals(ledger.day()))
                .map(notice -> notice.key().text())
                .filter(id -> !lines.contains(id))
                .forEach(id -> violations.add("not in its ledger: " + id));
        long total = ledger.count(Ledger.Where.TOLD)
                + ledger.count(Ledger.Where.HELD)
                + ledger.count(Ledger.Where.WITH_PERSON);
        if (ledger.due() != total) {
            violations.add("due is " + ledger.due() + " and all together is " + total);
        }
        return violations;
    }

    private static List<String> ofAudit(AfterTheMorning after) {
        List<String> violations = new ArrayList<>();
        Map<String, Integer> lengths = new HashMap<>();
        Map<String, List<Map<String, AttributeValue>>> chains = after.audit().stream()
                .collect(groupingBy(item -> AuditRow.link(item).recordId()));
        chains.forEach((record, entries) -> {
            List<Map<String, AttributeValue>> inOrder = entries.stream()
                    .sorted(Comparator.comparingLong(item -> AuditRow.link(item).sequence()))
                    .toList();
            String previous = "";
            for (int i = 0; i < inOrder.size(); i++) {
                AuditChain.Link link = AuditRow.link(inOrder.get(i));
                boolean intact = link.sequence() == i + 1L
                        && (i == 0 || link.previous().equals(previous))
                        && link.hash().equals(AuditRow.hash(inOrder.get(i)))
                        && AuditRow.content(inOrder.get(i))
                                .filter(content -> AuditChain.digest(content).equals(link.contentDigest()))
                                .isPresent();
                if (!intact) {
                    violations.add("the audit chain of " + record + " breaks at entry " + (i + 1));
                }
                previous = link.hash();
            }
            lengths.put(previous, inOrder.size());
        });
        Set<String> heads = after.items().stream()
                .filter(item -> entries(item) > 0)
                .filter(item -> lengths.getOrDefault(Stored.text(item, "head"), 0) == entries(item))
                .map(item -> Stored.text(item, "head"))
                .collect(Collectors.toSet());
        if (heads.size() != chains.size()) {
            violations.add(
                    chains.size() + " audit chains, and " + heads.size() + " records that stand at the end of one");
        }
        return violations;
    }

    private static int entries(Map<String, AttributeValue> item) {
        return Math.toIntExact(Columns.number(item, "entries"));
    }
}
