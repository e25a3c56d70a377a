package daybreak.audit;

/** One thing that is wrong, and where: a record and the number of its entry. */
record Finding(String record, long sequence, String says) {
    String inWords() {
        return record + ": entry " + sequence + ' ' + says;
    }
}
