package fr.esmsnumerique.eligibilite.dossier.model;

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
        return format + " du " + consulteLe + (avis == null ? "" : ", avis " + avis)
                + (commentaire == null ? "" : " : " + commentaire);
    }
}
