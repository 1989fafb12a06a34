package fr.esmsnumerique.financement.emission.web;

import fr.esmsnumerique.contrats.financement.api.VerificationsApi;
import fr.esmsnumerique.contrats.financement.modele.NatureDocument;
import fr.esmsnumerique.contrats.financement.modele.Verification;
import fr.esmsnumerique.financement.emission.application.Emissions;
import fr.esmsnumerique.financement.emission.model.Emission;
import fr.esmsnumerique.financement.exemplaire.application.Exemplaires;
import fr.esmsnumerique.financement.exemplaire.model.Exemplaire;
import fr.esmsnumerique.support.web.Probleme;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What a code stands for: open to anybody who holds a document, hence no role asked and nobody named. */
@RestController
class VerificationController implements VerificationsApi {

    private final Emissions emissions;
    private final Exemplaires exemplaires;

    VerificationController(Emissions emissions, Exemplaires exemplaires) {
        this.emissions = emissions;
        this.exemplaires = exemplaires;
    }

    @Override
    public ResponseEntity<Verification> verifierDocument(String code) {
        return emissions
                .parCode(code)
                .map(e -> ResponseEntity.ok(verification(e)))
                .orElseThrow(() -> Probleme.introuvable(
                                "verification.introuvable",
                                "Aucun document n'a été émis sous ce code : vérifiez-le, puis adressez-vous à l'ARS.")
                        .exception());
    }

    @Override
    public ResponseEntity<String> afficherVerification(String code) {
        return emissions
                .parCode(code)
                .map(e -> page(HttpStatus.OK, PageVerification.de(e, signes(e))))
                .orElseGet(() -> page(HttpStatus.NOT_FOUND, PageVerification.inconnu(code)));
    }

    private Verification verification(Emission emission) {
        return new Verification()
                .code(emission.code())
                .nature(NatureDocument.valueOf(emission.nature().name()))
                .libelle(emission.nature().libelle())
                .numero(emission.numero())
                .date(emission.date())
                .montantCentimes(
                        emission.montantEventuel().map(m -> m.centimes()).orElse(null))
                .empreinte(emission.empreinte())
                .exemplaires(signes(emission));
    }

    /** The number of an agreement or of an amendment is its id. */
    private List<String> signes(Emission emission) {
        return switch (emission.nature()) {
            case CONVENTION, PARTENARIAT, AVENANT ->
                exemplaires.de(emission.numero()).stream()
                        .map(Exemplaire::empreinte)
                        .toList();
            case DECISION, NOTIFICATION, REFUS -> List.of();
        };
    }

    private static ResponseEntity<String> page(HttpStatus statut, String html) {
        return ResponseEntity.status(statut)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", PageVerification.POLITIQUE)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .body(html);
    }
}
