package daybreak.erase;

import daybreak.aws.commands.CommandLine;
import daybreak.domain.people.PersonName;
import java.time.LocalDate;
import java.util.List;
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

              --do ACTION              erase, hold or let-go
              --nominal ID             the person's nominal id, or
              --name NAME              the person's name, as it was filed, with
              --born DATE              the date of birth, such as 2014-02-28
              --table NAME             a table of records to look through; once for each table
              --audit-table NAME       the audit trail's table
              --directory-table NAME   the directory's, whose policy says how long an audit entry is kept
              --by NAME                who decided it
              --why TEXT               on whose request and by which law; it is kept, so nothing about the person
              --dynamodb-endpoint URL  another DynamoDB than the region's, as the local cloud's
              --region NAME            else AWS_REGION, else eu-west-2

            A partition (an occurrence, a report, a case, a task, a rejection) goes or stays as a whole. Of a record
            that has expired, the audit entries are found by what they say. What is open, held, or has changed in the last
            14 days is not erased, and is listed. To erase a disclosure case, name CaseTable, TaskTable and ReminderTable
            together: its reminders and documents lie in the last, and are found by the case's number.
            Afterwards `mvn -q -Pverify-audit` finds the trail whole.
            Status 0: done. 1: something had to stay and was left. 2: it broke off, and can be run again.
            """;

    private static final Set<String> OPTIONS = Set.of(
            "--do",
            "--nominal",
            "--name",
            "--born",
            "--table",
            "--audit-table",
            "--directory-table",
            "--by",
            "--why",
            "--dynamodb-endpoint",
            "--region");

    Options {
        tables = List.copyOf(tables);
    }

    /** What is to be done with what was found. */
    enum Action {
        LIST,
        ERASE,
        HOLD,
        LET_GO
    }

    /** @throws IllegalArgumentException saying what is wrong with them */
    static Options parse(List<String> arguments) {
        CommandLine said = CommandLine.parse(arguments, OPTIONS, Set.of());
        Action action = action(said.value("--do"));
        return new Options(
                action,
                said.needed("--audit-table"),
                said.needed("--directory-table"),
                said.oneAtLeast("--table"),
                person(said),
                action == Action.LIST ? "" : said.needed("--by"),
                action == Action.LIST ? "" : said.needed("--why"),
                said.value("--dynamodb-endpoint"),
                said.value("--region"));
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

    private static Person person(CommandLine said) {
        Optional<Person.Named> named = said.value("--name")
                .map(name -> new Person.Named(new PersonName(name), LocalDate.parse(said.needed("--born"))));
        return new Person(said.value("--nominal"), named, Set.of());
    }
}
