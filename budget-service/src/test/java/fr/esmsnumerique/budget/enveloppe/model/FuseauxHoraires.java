package fr.esmsnumerique.budget.enveloppe.model;

import java.util.List;
import java.util.TimeZone;

/** Runs a check as it would run on machines of several time zones: none of them is that of the programme. */
public final class FuseauxHoraires {

    private static final List<String> FUSEAUX = List.of("UTC", "America/Cayenne", "Indian/Reunion");

    private FuseauxHoraires() {}

    public static void dansChacun(Runnable verification) {
        TimeZone habituel = TimeZone.getDefault();
        try {
            for (String fuseau : FUSEAUX) {
                TimeZone.setDefault(TimeZone.getTimeZone(fuseau));
                verification.run();
            }
        } finally {
            TimeZone.setDefault(habituel);
        }
    }
}
