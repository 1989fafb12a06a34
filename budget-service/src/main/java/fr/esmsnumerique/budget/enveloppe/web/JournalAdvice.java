package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.support.web.Probleme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The ledger cannot answer: said at once, and when to try again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class JournalAdvice {

    private static final Logger JOURNAL = LoggerFactory.getLogger(JournalAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> indisponible(JournalIndisponibleException panne) {
        JOURNAL.warn("Registre indisponible : {}", panne.getMessage());
        return reponse(
                Probleme.refus(
                        503,
                        "registre.indisponible",
                        "Registre momentanément indisponible",
                        "L'issue de la demande est inconnue. Réessayez avec la même clé d'idempotence : elle ne comptera qu'une fois."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> incoherent(JournalIncoherentException alteration) {
        JOURNAL.error("Journal incohérent, écritures arrêtées : {}", alteration.getMessage());
        return reponse(Probleme.refus(
                503,
                "registre.incoherent",
                "Journal incohérent",
                "Le journal de cette enveloppe a été altéré : plus rien n'y est écrit. Consultez son intégrité."));
    }

    private static ResponseEntity<ProblemDetail> reponse(Probleme probleme) {
        return ResponseEntity.status(probleme.statut())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(probleme.enReponse());
    }
}
