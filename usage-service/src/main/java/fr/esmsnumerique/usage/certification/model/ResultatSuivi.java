package fr.esmsnumerique.usage.certification.model;

import java.time.YearMonth;
import java.util.List;

/** Outcome of an act on months. */
public sealed interface ResultatSuivi {

    /** @param changes months that changed; none when everything was already so */
    record Fait(SuiviProjet suivi, EtapeMois.Geste geste, List<YearMonth> changes) implements ResultatSuivi {}

    /** @param objets what the refusal is about, all at once */
    record Refuse(RefusSuivi refus, List<String> objets) implements ResultatSuivi {}
}
