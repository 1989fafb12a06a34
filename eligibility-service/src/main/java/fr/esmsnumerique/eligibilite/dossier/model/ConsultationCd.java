package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Trace of the consultation of a conseil départemental (PIL-03). */
public record ConsultationCd(
        String departement,
        LocalDate consulteLe,
        FormatConsultation format,
        @Nullable AvisCd avis,
        @Nullable String commentaire,
        String traceePar,
        Instant traceeLe) {

    /** In one line, for the history. */
    String resume() {
        return acte() + (commentaire == null ? "" : " : " + commentaire);
    }

    /** How, when, and what came of it. */
    public String acte() {
        return format.libelle() + " du " + Paris.enLettres(consulteLe)
                + (avis == null ? "" : ", avis " + avis.libelle());
    }
}
