package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.api.ConventionsApi;
import fr.esmsnumerique.contrats.financement.modele.ConventionDemande;
import fr.esmsnumerique.contrats.financement.modele.SignatureDemande;
import fr.esmsnumerique.financement.document.ActesSubvention;
import fr.esmsnumerique.financement.emission.application.EmettreDocument;
import fr.esmsnumerique.financement.subvention.application.EtablirConvention;
import fr.esmsnumerique.financement.subvention.application.SignerConvention;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Signataire;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Agreements: establishment, signatures, PDF. */
@RestController
class ConventionController implements ConventionsApi {

    private final Acces acces;
    private final EtablirConvention etablir;
    private final SignerConvention signer;
    private final EmettreDocument emettre;

    ConventionController(Acces acces, EtablirConvention etablir, SignerConvention signer, EmettreDocument emettre) {
        this.acces = acces;
        this.etablir = etablir;
        this.signer = signer;
        this.emettre = emettre;
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.financement.modele.Convention> creerConvention(
            String idempotencyKey, ConventionDemande demande) {
        TypeConvention type = TypeConvention.valueOf(demande.getType().name());
        acces.exiger(demande.getDossierId(), Role.ARS_INSTRUCTEUR, Role.ARS_DECIDEUR);
        SubventionLue lue = Reponses.ou(etablir.preparer(demande.getDossierId(), type));
        return ResponseEntity.status(HttpStatus.CREATED).body(reponse(lue.subvention(), type));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.financement.modele.Convention> etablirConvention(
            String id, String idempotencyKey) {
        IdConvention cle = IdConvention.lire(id);
        Subvention avant = acces.exiger(cle.dossierId(), Role.ARS_INSTRUCTEUR, Role.ARS_DECIDEUR)
                .subvention();
        convention(avant, cle.type());
        SubventionLue lue = Reponses.ou(etablir.etablir(cle.dossierId(), cle.type()));
        return ResponseEntity.ok(reponse(lue.subvention(), cle.type()));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.financement.modele.Convention> lireConvention(String id) {
        IdConvention convention = IdConvention.lire(id);
        Subvention subvention = acces.lire(convention.dossierId()).subvention();
        return ResponseEntity.ok(reponse(subvention, convention.type()));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.financement.modele.Convention> signerConvention(
            String id, String idempotencyKey, SignatureDemande demande) {
        IdConvention cle = IdConvention.lire(id);
        Role[] signataires = cle.type() == TypeConvention.ARS_PORTEUR
                ? new Role[] {Role.ARS_DECIDEUR, Role.PORTEUR}
                : new Role[] {Role.PORTEUR};
        Subvention avant = acces.exiger(cle.dossierId(), signataires).subvention();
        convention(avant, cle.type());
        SubventionLue lue = Reponses.ou(
                signer.signer(cle.dossierId(), cle.type(), parties(cle.type(), demande), signataire(demande)));
        return ResponseEntity.ok(reponse(lue.subvention(), cle.type()));
    }

    @Override
    public ResponseEntity<Resource> imprimerConvention(String id) {
        IdConvention cle = IdConvention.lire(id);
        Subvention subvention = acces.lire(cle.dossierId()).subvention();
        byte[] pdf = emettre.emettre(ActesSubvention.de(subvention).convention(convention(subvention, cle.type())));
        return FichiersPdf.reponse("convention-" + id + ".pdf", pdf);
    }

    private List<String> parties(TypeConvention type, SignatureDemande demande) {
        if (type == TypeConvention.PARTENARIAT) {
            List<String> organismes = demande.getOrganismes();
            return organismes == null ? List.of() : List.copyOf(organismes);
        }
        return List.of(acces.estDecideur() ? Convention.ARS : Convention.PORTEUR);
    }

    /** Only the ARS admits something for a reason. */
    private Signataire signataire(SignatureDemande demande) {
        String motif = demande.getMotif();
        if (motif != null && !acces.estDecideur()) {
            throw Probleme.refus(
                            422,
                            "convention.motif_ars",
                            "Motif réservé à l'ARS",
                            "Seule l'ARS motive sa signature : retirez le motif.")
                    .exception();
        }
        return new Signataire(acces.agent(), demande.getQualite(), motif);
    }

    private static fr.esmsnumerique.contrats.financement.modele.Convention reponse(
            Subvention subvention, TypeConvention type) {
        return ConventionMapper.convention(subvention, convention(subvention, type));
    }

    private static Convention convention(Subvention subvention, TypeConvention type) {
        return subvention
                .convention(type)
                .orElseThrow(
                        () -> Probleme.introuvable("convention.introuvable", "Cette convention n'est pas préparée.")
                                .exception());
    }

    /** {@code <dossierId>-<type>}, whose form the contract has already checked. */
    private record IdConvention(String dossierId, TypeConvention type) {

        static IdConvention lire(String id) {
            int tiret = id.lastIndexOf('-');
            return new IdConvention(id.substring(0, tiret), TypeConvention.valueOf(id.substring(tiret + 1)));
        }
    }
}
