package daybreak.domain.message;

import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.people.PersonName;
import daybreak.domain.record.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code disclosure-document.requested.v1}: the unit has what is to be said, and wants the document made of it.
 *
 * @param draft which document of the case it is, from 1; a changed one has another number
 * @param by staff id of the person who wrote it
 * @param at when it was written
 * @param recipient who is to be told, in person
 * @param safeContact theirs, and nobody else's
 * @param words what is said before anything else, as it is to be said
 * @param advice what the person may do to be safe
 * @param thirdParties those whom the document must not name or point to
 */
public record DocumentRequested(
        String caseNumber,
        int draft,
        String by,
        Instant at,
        PersonName recipient,
        SafeContact safeContact,
        String words,
        List<Conviction> convictions,
        List<OtherInformation> otherInformation,
        List<String> advice,
        List<ThirdParty> thirdParties)
        implements Inbound.OfDisclosure {

    public DocumentRequested {
        convictions = List.copyOf(convictions);
        otherInformation = List.copyOf(otherInformation);
        advice = List.copyOf(advice);
        thirdParties = List.copyOf(thirdParties);
    }

    /**
     * What a court found.
     *
     * @param on the date of the conviction
     */
    public record Conviction(LocalDate on, String court, String offence, String disposal) {}

    /**
     * What is known and no court found.
     *
     * @param relevance why the person must know it to be safe
     */
    public record OtherInformation(String fact, String relevance) {}

    /**
     * Somebody who is no part of the disclosure.
     *
     * @param names each name they go by
     */
    public record ThirdParty(List<PersonName> names, List<String> addresses, List<String> phones, List<String> emails) {
        public ThirdParty {
            names = List.copyOf(names);
            addresses = List.copyOf(addresses);
            phones = List.copyOf(phones);
            emails = List.copyOf(emails);
        }
    }

    /** Hex SHA-256 of all of it, by which the same request is known again. */
    public String digest() {
        Digest digest = new Digest();
        digest.all(caseNumber, draft, by, at, recipient.given(), words);
        digest.all(safeContact.when(), safeContact.how(), safeContact.howNot());
        digest.each(convictions, (to, each) -> to.all(each.on(), each.court(), each.offence(), each.disposal()));
        digest.each(otherInformation, (to, each) -> to.all(each.fact(), each.relevance()));
        digest.each(advice, Digest::one);
        digest.each(thirdParties, (to, each) -> {
            to.each(each.names(), (on, name) -> on.one(name.given()));
            to.each(each.addresses(), Digest::one);
            to.each(each.phones(), Digest::one);
            to.each(each.emails(), Digest::one);
        });
        return digest.hex();
    }
}
