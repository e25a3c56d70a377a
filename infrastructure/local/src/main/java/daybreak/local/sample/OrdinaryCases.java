package daybreak.local.sample;

import static daybreak.local.sample.ListedChild.child;
import static daybreak.local.sample.Northshire.*;

/** What most of a night is. */
final class OrdinaryCases {
    private OrdinaryCases() {}

    static void fill(Night night) {
        one(night, "01:05", "assault", "Kerensa Lyle", "2011-02-01", THORNLEA);
        one(night, "01:20", "verbal-argument", "Lambert Moxon", "2016-02-02", MILLBECK);
        one(night, "01:35", "criminal-damage", "Myfanwy Nunn", "2015-02-03", FERNHOLLOW);
        one(night, "01:50", "harassment", "Norbert Oliphant", "2009-02-04", COPPERWOOD);
        one(night, "02:10", "threats", "Odette Prior", "2012-02-05", THORNLEA);
        one(night, "02:30", "verbal-argument", "Percival Quennell", "2017-02-06", MILLBECK);
        one(night, "02:45", "assault", "Quenby Rusk", "2018-02-07", LARCHFIELD);
        one(night, "03:10", "breach-of-order", "Ralph Sallow", "2011-02-08", THORNLEA);
        one(night, "03:40", "verbal-argument", "Sidony Tapper", "2014-02-09", FERNHOLLOW);
        one(night, "04:15", "coercive-control", "Tarquin Upjohn", "2010-02-10", THORNLEA);
        one(night, "04:50", "verbal-argument", "Ulrica Venn", "2016-02-11", MILLBECK);
        one(night, "05:30", "assault", "Vesper Wragg", "2013-02-12", FERNHOLLOW);
        one(night, "05:55", "verbal-argument", "Wilfred Yarrow", "2012-02-13", MILLBECK);
    }

    private static void one(Night night, String time, String circumstance, String name, String born, Setting school) {
        night.file(
                time,
                Incident.domestic(circumstance)
                        .of(child(name, born).at(school).told("one child, one school, one email")));
    }
}
