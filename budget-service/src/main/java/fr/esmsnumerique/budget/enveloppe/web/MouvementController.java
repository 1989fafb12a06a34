package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.contrats.budget.api.MouvementApi;
import fr.esmsnumerique.contrats.budget.modele.PageMouvements;
import fr.esmsnumerique.contrats.budget.modele.SensDeLecture;
import fr.esmsnumerique.contrats.budget.modele.TypeMouvement;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MouvementController implements MouvementApi {

    private static final Pattern POSITION = Pattern.compile("\\d{1,12}");

    private final ActeurCourant acteurs;
    private final Registres registres;
    private final Horloge horloge;

    MouvementController(ActeurCourant acteurs, Registres registres, Horloge horloge) {
        this.acteurs = acteurs;
        this.registres = registres;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<PageMouvements> listerMouvements(
            String enveloppe,
            @Nullable String dossier,
            @Nullable TypeMouvement type,
            @Nullable String region,
            @Nullable LocalDate depuis,
            @Nullable LocalDate au,
            @Nullable Instant connuLe,
            @Nullable SensDeLecture sens,
            @Nullable String curseur,
            @Nullable Integer limite) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        if (region != null) {
            acteurs.exigerRegion(Region.deCode(region).orElseThrow());
        }
        Optional<Situation> situation = au == null && connuLe == null
                ? Optional.empty()
                : Optional.of(SituationDemandee.de(horloge, au, connuLe));
        int taille = limite == null ? 50 : limite;
        List<Mouvement> journal = registre(enveloppe).consulter(vue -> vue.depuis(1));
        List<Mouvement> page = suite(journal, sens, curseur).stream()
                .filter(mouvement -> MouvementMapper.voit(acteur, mouvement))
                .filter(mouvement -> situation.isEmpty() || situation.get().retient(mouvement))
                .filter(mouvement -> depuis == null || !mouvement.dateEffet().isBefore(depuis))
                .filter(mouvement -> dossier == null || MouvementMapper.concerne(acteur, mouvement, dossier))
                .filter(mouvement ->
                        type == null || type.name().equals(mouvement.type().name()))
                .filter(mouvement -> region == null || mouvement.titulaires().contains(new Titulaire(region)))
                .limit(taille + 1L)
                .toList();
        boolean avantTout = situation.isPresent() && journal.stream().noneMatch(situation.get()::retient);
        return ResponseEntity.ok(page(page, taille, acteur)
                .note(avantTout ? SituationDemandee.AUCUN_MOUVEMENT + " La liste est vide." : null));
    }

    private static PageMouvements page(List<Mouvement> page, int taille, Acteur acteur) {
        PageMouvements reponse = new PageMouvements()
                .elements(page.stream()
                        .limit(taille)
                        .map(mouvement -> MouvementMapper.de(mouvement, acteur))
                        .toList());
        if (page.size() > taille) {
            reponse.curseurSuivant(
                    Curseur.encoder(Long.toString(page.get(taille - 1).sequence())));
        }
        return reponse;
    }

    /** What follows the cursor, in the order asked. Numbers never change: what is written meanwhile moves no page. */
    private static List<Mouvement> suite(
            List<Mouvement> journal, @Nullable SensDeLecture sens, @Nullable String curseur) {
        boolean recentsDAbord = sens == SensDeLecture.DECROISSANT;
        int borne = curseur == null
                ? (recentsDAbord ? journal.size() : 0)
                : (int) Math.clamp(sequence(curseur) - (recentsDAbord ? 1 : 0), 0L, journal.size());
        return recentsDAbord ? journal.subList(0, borne).reversed() : journal.subList(borne, journal.size());
    }

    private Registre registre(String enveloppe) {
        return registres.trouver(EnveloppeId.de(enveloppe)).orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe));
    }

    private static long sequence(String curseur) {
        String position = Curseur.decoder(curseur);
        if (!POSITION.matcher(position).matches()) {
            throw Probleme.refus(
                            400, "page.curseur_invalide", "Curseur invalide", "Reprenez la lecture à la première page.")
                    .exception();
        }
        return Long.parseLong(position);
    }
}
