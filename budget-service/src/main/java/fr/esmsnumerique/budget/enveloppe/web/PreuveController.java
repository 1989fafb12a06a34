package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.ControlerIntegrite;
import fr.esmsnumerique.budget.enveloppe.application.EtablirPreuve;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.ControleIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.ControlesIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Integrite.Faute;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.contrats.budget.api.PreuveApi;
import fr.esmsnumerique.contrats.budget.modele.Integrite;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PreuveController implements PreuveApi {

    private static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");

    private final ActeurCourant acteurs;
    private final Registres registres;
    private final ControlerIntegrite controler;
    private final ControlesIntegrite controles;
    private final EtablirPreuve etablir;

    PreuveController(
            ActeurCourant acteurs,
            Registres registres,
            ControlerIntegrite controler,
            ControlesIntegrite controles,
            EtablirPreuve etablir) {
        this.acteurs = acteurs;
        this.registres = registres;
        this.controler = controler;
        this.controles = controles;
        this.etablir = etablir;
    }

    @Override
    public ResponseEntity<Integrite> verifierIntegrite(String enveloppe) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        EnveloppeId id = EnveloppeId.de(enveloppe);
        exigerConnue(id);
        return ResponseEntity.ok(integrite(controler.executer(id)));
    }

    @Override
    public ResponseEntity<Integrite> lireDerniereIntegrite(String enveloppe) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        return controles
                .dernier(EnveloppeId.de(enveloppe))
                .map(controle -> ResponseEntity.ok(integrite(controle)))
                .orElseThrow(() -> Probleme.introuvable(
                                "integrite.jamais_verifiee",
                                "L'enveloppe " + enveloppe
                                        + " n'a pas encore été vérifiée : elle l'est chaque nuit, ou dès maintenant par GET /integrite.")
                        .exception());
    }

    /** Names the people who decided: for those who audit the ledger, not for other services. */
    @Override
    public ResponseEntity<Resource> exporterPreuve(String enveloppe) {
        acteurs.exiger(Role.CNSA_PILOTE, Role.DNS_PILOTE);
        FluxDePreuve flux = new FluxDePreuve(etablir.executer(registre(EnveloppeId.de(enveloppe))));
        ContentDisposition fichier = ContentDisposition.attachment()
                .filename("preuve-" + enveloppe + ".ndjson")
                .build();
        return ResponseEntity.ok()
                .contentType(NDJSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, fichier.toString())
                .body(new InputStreamResource(flux));
    }

    /** An altered envelope exists all the same: it is the one to verify. */
    private void exigerConnue(EnveloppeId enveloppe) {
        try {
            registre(enveloppe);
        } catch (JournalIncoherentException altere) {
            return;
        }
    }

    private Registre registre(EnveloppeId enveloppe) {
        return registres.trouver(enveloppe).orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe.toString()));
    }

    private static Integrite integrite(ControleIntegrite controle) {
        var resultat = controle.resultat();
        return new Integrite()
                .enveloppe(controle.enveloppe().toString())
                .conforme(resultat.conforme())
                .mouvementsVerifies(resultat.verifies())
                .premiereSequenceFautive(resultat.faute().map(Faute::sequence).orElse(null))
                .raison(resultat.faute().map(Faute::raison).orElse(null))
                .empreinteTete(resultat.empreinteTete())
                .verifieLe(controle.verifieLe());
    }
}
