package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.api.AvenantsApi;
import fr.esmsnumerique.contrats.financement.modele.AbandonDemande;
import fr.esmsnumerique.contrats.financement.modele.Avenant;
import fr.esmsnumerique.contrats.financement.modele.AvenantDemande;
import fr.esmsnumerique.contrats.financement.modele.ListeAvenants;
import fr.esmsnumerique.contrats.financement.modele.SignatureAvenantDemande;
import fr.esmsnumerique.financement.document.ActesSubvention;
import fr.esmsnumerique.financement.emission.application.EmettreDocument;
import fr.esmsnumerique.financement.subvention.application.PreparerAvenant;
import fr.esmsnumerique.financement.subvention.application.Resultat;
import fr.esmsnumerique.financement.subvention.application.SuivreAvenant;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Signataire;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Amendments: prepared, established, signed or given up, printed. */
@RestController
class AvenantController implements AvenantsApi {

    private final Acces acces;
    private final PreparerAvenant preparer;
    private final SuivreAvenant suivre;
    private final EmettreDocument emettre;

    AvenantController(Acces acces, PreparerAvenant preparer, SuivreAvenant suivre, EmettreDocument emettre) {
        this.acces = acces;
        this.preparer = preparer;
        this.suivre = suivre;
        this.emettre = emettre;
    }

    @Override
    public ResponseEntity<ListeAvenants> listerAvenants(String dossierId) {
        Subvention subvention = acces.lire(dossierId).subvention();
        return ResponseEntity.ok(new ListeAvenants()
                .elements(subvention.avenants().stream()
                        .map(a -> AvenantMapper.avenant(subvention, a))
                        .toList()));
    }

    @Override
    public ResponseEntity<Avenant> preparerAvenant(String dossierId, String idempotencyKey, AvenantDemande demande) {
        acces.exiger(dossierId, Role.ARS_INSTRUCTEUR, Role.ARS_DECIDEUR);
        Subvention apres = Reponses.ou(preparer.preparer(dossierId, AvenantMapper.demande(demande), acces.agent()))
                .subvention();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(AvenantMapper.avenant(apres, apres.avenants().getLast()));
    }

    @Override
    public ResponseEntity<Avenant> lireAvenant(String id) {
        IdAvenant cle = IdAvenant.lire(id);
        Subvention subvention = lire(cle);
        return reponse(cle, subvention);
    }

    @Override
    public ResponseEntity<Avenant> etablirAvenant(String id, String idempotencyKey) {
        IdAvenant cle = IdAvenant.lire(id);
        exiger(cle, Role.ARS_DECIDEUR);
        return reponse(cle, suivre.etablir(cle.dossierId(), cle.numero()));
    }

    @Override
    public ResponseEntity<Avenant> signerAvenant(String id, String idempotencyKey, SignatureAvenantDemande demande) {
        IdAvenant cle = IdAvenant.lire(id);
        exiger(cle, Role.ARS_DECIDEUR, Role.PORTEUR);
        String partie = acces.estDecideur() ? Convention.ARS : Convention.PORTEUR;
        Signataire signataire = new Signataire(acces.agent(), demande.getQualite(), null);
        return reponse(cle, suivre.signer(cle.dossierId(), cle.numero(), partie, signataire));
    }

    @Override
    public ResponseEntity<Avenant> abandonnerAvenant(String id, String idempotencyKey, AbandonDemande demande) {
        IdAvenant cle = IdAvenant.lire(id);
        exiger(cle, Role.ARS_INSTRUCTEUR, Role.ARS_DECIDEUR);
        return reponse(cle, suivre.abandonner(cle.dossierId(), cle.numero(), demande.getMotif()));
    }

    @Override
    public ResponseEntity<Resource> imprimerAvenant(String id) {
        IdAvenant cle = IdAvenant.lire(id);
        Subvention subvention = lire(cle);
        byte[] pdf = emettre.emettre(ActesSubvention.de(subvention)
                .avenant(subvention.avenant(cle.numero()).orElseThrow()));
        return FichiersPdf.reponse("avenant-" + id + ".pdf", pdf);
    }

    private Subvention lire(IdAvenant cle) {
        return exiger(cle, acces.lire(cle.dossierId()).subvention());
    }

    private Subvention exiger(IdAvenant cle, Role... unDe) {
        return exiger(cle, acces.exiger(cle.dossierId(), unDe).subvention());
    }

    private static Subvention exiger(IdAvenant cle, Subvention subvention) {
        if (subvention.avenant(cle.numero()).isEmpty()) {
            throw introuvable();
        }
        return subvention;
    }

    private static ProblemeException introuvable() {
        return Probleme.introuvable("avenant.introuvable", "Cet avenant n'existe pas pour ce dossier.")
                .exception();
    }

    private static ResponseEntity<Avenant> reponse(IdAvenant cle, Resultat resultat) {
        return reponse(cle, Reponses.ou(resultat).subvention());
    }

    private static ResponseEntity<Avenant> reponse(IdAvenant cle, Subvention subvention) {
        return ResponseEntity.ok(AvenantMapper.avenant(
                subvention, subvention.avenant(cle.numero()).orElseThrow()));
    }
}
