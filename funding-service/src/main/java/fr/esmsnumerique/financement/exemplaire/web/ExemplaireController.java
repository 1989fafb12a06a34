package fr.esmsnumerique.financement.exemplaire.web;

import fr.esmsnumerique.contrats.financement.api.ExemplairesApi;
import fr.esmsnumerique.contrats.financement.modele.Exemplaire;
import fr.esmsnumerique.contrats.financement.modele.ListeExemplaires;
import fr.esmsnumerique.financement.exemplaire.application.DeposerExemplaire;
import fr.esmsnumerique.financement.exemplaire.application.Exemplaires;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.model.Avenant;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.EtatAvenant;
import fr.esmsnumerique.financement.subvention.model.EtatConvention;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.financement.subvention.web.Acces;
import fr.esmsnumerique.financement.subvention.web.FichiersPdf;
import fr.esmsnumerique.financement.subvention.web.IdAvenant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Signed copies: the two parties deposit them, whoever reads the file downloads them. */
@RestController
class ExemplaireController implements ExemplairesApi {

    private static final Role[] DEPOSANTS = {Role.ARS_INSTRUCTEUR, Role.ARS_DECIDEUR, Role.PORTEUR};

    private final Acces acces;
    private final Exemplaires exemplaires;
    private final DeposerExemplaire deposer;

    ExemplaireController(Acces acces, Exemplaires exemplaires, DeposerExemplaire deposer) {
        this.acces = acces;
        this.exemplaires = exemplaires;
        this.deposer = deposer;
    }

    @Override
    public ResponseEntity<ListeExemplaires> listerExemplaires(String id) {
        convention(id, acces::lire);
        return liste(id);
    }

    @Override
    public ResponseEntity<ListeExemplaires> listerExemplairesAvenant(String id) {
        avenant(id, acces::lire);
        return liste(id);
    }

    private ResponseEntity<ListeExemplaires> liste(String id) {
        return ResponseEntity.ok(new ListeExemplaires()
                .elements(exemplaires.de(id).stream()
                        .map(ExemplaireController::exemplaire)
                        .toList()));
    }

    @Override
    public ResponseEntity<Exemplaire> deposerExemplaire(String id, String idempotencyKey, Resource fichier) {
        if (convention(id, dossierId -> acces.exiger(dossierId, DEPOSANTS)).etat() == EtatConvention.PROJET) {
            throw refus(
                    409,
                    "convention.en_projet",
                    "Un exemplaire signé suppose une convention envoyée à la signature : l'ARS l'envoie d'abord.");
        }
        return garder(id, fichier);
    }

    @Override
    public ResponseEntity<Exemplaire> deposerExemplaireAvenant(String id, String idempotencyKey, Resource fichier) {
        EtatAvenant etat =
                avenant(id, dossierId -> acces.exiger(dossierId, DEPOSANTS)).etat();
        if (etat != EtatAvenant.A_SIGNER && etat != EtatAvenant.SIGNE) {
            throw refus(
                    409,
                    "avenant.non_etabli",
                    "Un exemplaire signé suppose un avenant établi : établissez-le avant de le faire signer.");
        }
        return garder(id, fichier);
    }

    private ResponseEntity<Exemplaire> garder(String id, Resource fichier) {
        String par = acces.agent().nom();
        return switch (deposer.deposer(id, octets(fichier), par)) {
            case DeposerExemplaire.Depot.Fait(var exemplaire) ->
                ResponseEntity.status(HttpStatus.CREATED).body(exemplaire(exemplaire));
            case DeposerExemplaire.Depot.TropGrand _ ->
                throw refus(
                        413,
                        "exemplaire.trop_grand",
                        "L'exemplaire dépasse 10 Mio : numérisez-le en moindre résolution.");
            case DeposerExemplaire.Depot.TropNombreux _ ->
                throw refus(409, "exemplaire.trop", "Cet acte a déjà 20 exemplaires déposés.");
            case DeposerExemplaire.Depot.Refuse(String motif) -> throw refus(422, "exemplaire.refuse", motif);
        };
    }

    @Override
    public ResponseEntity<Resource> lireExemplaire(String id, Integer version) {
        convention(id, acces::lire);
        return fichier(id, version, "convention-" + id + "-signee-v" + version);
    }

    @Override
    public ResponseEntity<Resource> lireExemplaireAvenant(String id, Integer version) {
        avenant(id, acces::lire);
        return fichier(id, version, "avenant-" + id + "-signe-v" + version);
    }

    private ResponseEntity<Resource> fichier(String id, int version, String nom) {
        return exemplaires
                .fichier(id, version)
                .map(octets -> FichiersPdf.reponse(nom + ".pdf", octets))
                .orElseThrow(() -> Probleme.introuvable("exemplaire.introuvable", "Cet exemplaire n'est pas déposé.")
                        .exception());
    }

    private static Convention convention(String conventionId, Function<String, SubventionLue> acces) {
        int tiret = conventionId.lastIndexOf('-');
        return acces.apply(conventionId.substring(0, tiret))
                .subvention()
                .convention(TypeConvention.valueOf(conventionId.substring(tiret + 1)))
                .orElseThrow(
                        () -> Probleme.introuvable("convention.introuvable", "Cette convention n'est pas préparée.")
                                .exception());
    }

    private static Avenant avenant(String id, Function<String, SubventionLue> acces) {
        IdAvenant cle = IdAvenant.lire(id);
        return acces.apply(cle.dossierId())
                .subvention()
                .avenant(cle.numero())
                .orElseThrow(
                        () -> Probleme.introuvable("avenant.introuvable", "Cet avenant n'existe pas pour ce dossier.")
                                .exception());
    }

    /** One byte more than the bound: enough to know that it is passed. */
    private static byte[] octets(Resource fichier) {
        try (InputStream flux = fichier.getInputStream()) {
            return flux.readNBytes(fr.esmsnumerique.financement.exemplaire.model.Exemplaire.OCTETS_MAX + 1);
        } catch (IOException interrompu) {
            throw new UncheckedIOException(interrompu);
        }
    }

    private static ProblemeException refus(int statut, String code, String detail) {
        return Probleme.refus(statut, code, "Exemplaire refusé", detail).exception();
    }

    private static Exemplaire exemplaire(fr.esmsnumerique.financement.exemplaire.model.Exemplaire exemplaire) {
        return new Exemplaire()
                .version(exemplaire.version())
                .empreinte(exemplaire.empreinte())
                .octets(exemplaire.octets())
                .par(exemplaire.par())
                .le(exemplaire.le());
    }
}
