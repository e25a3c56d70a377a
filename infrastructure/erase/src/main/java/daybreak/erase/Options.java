package daybreak.erase;

import daybreak.domain.people.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the command line asks for. */
record Options(
        Action action,
        String auditTable,
        String policyTable,
        List<String> tables,
        Person person,
        String by,
        String why,
        Optional<String> endpoint,
        Optional<String> region) {
    static final String USAGE = """
            Erases what is kept about a person, or holds it from being erased. Nothing is done but listed without --do.

              --do ACTION           erase, hold or let-go
              --nominal ID          the person's nominal id, or
              --name NAME           the person's name, as it was filed, with
              --born DATE           the date of birth, such as 2014-02-28
              --table NAME          a table of records to look through; once for each table
              --audit-table NAME    the audit trail's table
              --directory-table NAME the directory's, whose policy says how long an audit entry is kept
              --by NAME             who decided it
              --why TEXT            on whose request and by which law; it is kept, so nothing about the person
              --dynamodb-endpoint URL another DynamoDB than the region's, as the local cloud's
              --region NAME         else AWS_REGION, else eu-west-2

            A partition (an occurrence, a report, a case, a task, a rejection) goes or stays as a whole. Of a record
            that has expired, the audit entries are found by what they say. What is open, held, or has changed in the last
            14 days is not erased, and is listed. Afterwards `mvn -q -Pverify-audit` finds the trail whole.
            Status 0: done. 1: something had to stay and was left. 2: it broke off, and can be run again.
            """;

    /** What is to be done with what was found. */
    enum Action {
        LIST,
        ERASE,
        HOLD,
        LET_GO
    }

    /** @throws IllegalArgumentException saying what is wrong with them */
    static Options parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        List<String> tables = new ArrayList<>();
        for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
            String argument = left.next();
            if (!left.hasNext()) {
                throw new IllegalArgumentException(argument + " is unknown or needs a value");
            }
            String value = left.next();
            switch (argument) {
                case "--table" -> tables.add(value);
                case "--do",
                        "--nominal",
                        "--name",
                        "--born",
                        "--audit-table",
                        "--directory-table",
                        "--by",
                        "--why",
                        "--dynamodb-endpoint",
                        "--region" -> values.put(argument, value);
                default -> throw new IllegalArgumentException("unknown option " + argument);
            }
        }
        Action action = action(Optional.ofNullable(values.get("--do")));
        return new Options(
                action,
                needed(values, "--audit-table"),
                needed(values, "--directory-table"),
                tables(tables),
                person(values),
                action == Action.LIST ? "" : needed(values, "--by"),
                action == Action.LIST ? "" : needed(values, "--why"),
                Optional.ofNullable(values.get("--dynamodb-endpoint")),
                Optional.ofNullable(values.get("--region")));
    }

    private static List<String> tables(List<String> named) {
        if (named.isEmpty()) {
            throw new IllegalArgumentException("--table is needed");
        }
        return List.copyOf(named);
    }

    private static Action action(Optional<String> word) {
        return switch (word.orElse("")) {
            case "" -> Action.LIST;
            case "erase" -> Action.ERASE;
            case "hold" -> Action.HOLD;
            case "let-go" -> Action.LET_GO;
            case String other -> throw new IllegalArgumentException("cannot do " + other);
        };
    }

    private static Person person(Map<String, String> values) {
        Optional<Person.Named> named = Optional.ofNullable(values.get("--name"))
                .map(name -> new Person.Named(new PersonName(name), LocalDate.parse(needed(values, "--born"))));
        return new Person(Optional.ofNullable(values.get("--nominal")), named, Set.of());
    }

    private static String needed(Map<String, String> values, String option) {
        return Optional.ofNullable(values.get(option))
                .orElseThrow(() -> new IllegalArgumentException(option + " is needed"));
    }
}
