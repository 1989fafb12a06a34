package fr.esmsnumerique.support.audit;

import static java.util.Objects.requireNonNullElse;

import fr.esmsnumerique.contrats.audit.api.AuditApi;
import fr.esmsnumerique.contrats.audit.modele.PageRefus;
import fr.esmsnumerique.contrats.audit.modele.Refus;
import fr.esmsnumerique.support.audit.RefusConserves.Filtre;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Refusals of this service, for those who supervise it. */
@RestController
public class AuditController implements AuditApi {

    private static final Instant DEBUT = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant FIN = Instant.parse("9999-12-31T00:00:00Z");
    private static final int PAGE = 50;
    private static final Pattern IDENTIFIANT = Pattern.compile("[0-9TZa-f:.-]{20,60}");

    private final ActeurCourant acteurs;
    private final RefusConserves refus;

    AuditController(ActeurCourant acteurs, RefusConserves refus) {
        this.acteurs = acteurs;
        this.refus = refus;
    }

    @Override
    public ResponseEntity<PageRefus> listerRefus(
            @Nullable Instant depuis,
            @Nullable Instant jusqua,
            @Nullable String sujet,
            @Nullable String code,
            @Nullable String curseur,
            @Nullable Integer limite) {
        Acteur acteur = acteurs.exiger(Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.ARS_DECIDEUR);
        int taille = requireNonNullElse(limite, PAGE);
        Filtre filtre = new Filtre(
                requireNonNullElse(depuis, DEBUT), requireNonNullElse(jusqua, FIN), sujet, code, region(acteur));
        List<Document> trouves = refus.lister(filtre, curseur == null ? null : identifiant(curseur), taille + 1);
        PageRefus page = new PageRefus()
                .elements(trouves.stream()
                        .limit(taille)
                        .map(AuditController::refus)
                        .toList());
        if (trouves.size() > taille) {
            page.curseurSuivant(Curseur.encoder(trouves.get(taille - 1).getString("_id")));
        }
        return ResponseEntity.ok(page);
    }

    /** A region reads the refusals of its own agents; an account without a region and without a national role, nobody's. */
    private static @Nullable String region(Acteur acteur) {
        if (acteur.estNational()) {
            return null;
        }
        return acteur.region() == null ? "aucune" : acteur.region().code();
    }

    private static String identifiant(String curseur) {
        String identifiant = Curseur.decoder(curseur);
        if (!IDENTIFIANT.matcher(identifiant).matches()) {
            throw Probleme.refus(
                            400, "page.curseur_invalide", "Curseur invalide", "Reprenez la lecture à la première page.")
                    .exception();
        }
        return identifiant;
    }

    private static Refus refus(Document document) {
        return new Refus()
                .id(document.getString("_id"))
                .instant(document.getDate("instant").toInstant())
                .sujet(document.getString("sujet"))
                .nom(document.getString("nom"))
                .roles(document.getList("roles", String.class))
                .region(document.getString("region"))
                .methode(document.getString("methode"))
                .chemin(document.getString("chemin"))
                .statut(document.getInteger("statut"))
                .code(document.getString("code"))
                .detail(document.getString("detail"))
                .cleIdempotence(document.getString("cle"));
    }
}
