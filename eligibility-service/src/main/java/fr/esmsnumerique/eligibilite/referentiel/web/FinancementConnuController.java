package fr.esmsnumerique.eligibilite.referentiel.web;

import fr.esmsnumerique.contrats.eligibilite.api.FinancementConnuApi;
import fr.esmsnumerique.contrats.eligibilite.modele.CommandesSonsEssms;
import fr.esmsnumerique.contrats.eligibilite.modele.DispositifFinancement;
import fr.esmsnumerique.contrats.eligibilite.modele.FinancementsAnterieursEssms;
import fr.esmsnumerique.contrats.eligibilite.modele.PageCommandesSons;
import fr.esmsnumerique.contrats.eligibilite.modele.PageFinancements;
import fr.esmsnumerique.contrats.eligibilite.modele.SensTri;
import fr.esmsnumerique.contrats.eligibilite.modele.SituationSons;
import fr.esmsnumerique.contrats.eligibilite.modele.TriCommandesSons;
import fr.esmsnumerique.contrats.eligibilite.modele.TriFinancements;
import fr.esmsnumerique.eligibilite.referentiel.application.LireListes;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.web.Probleme;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** SONS orders and former fundings, line by line. */
@RestController
class FinancementConnuController implements FinancementConnuApi {

    private final LireListes listes;
    private final AccesListes acces;
    private final FinancementMapper mapper;
    private final FiltreReference filtres;

    FinancementConnuController(
            LireListes listes, AccesListes acces, FinancementMapper mapper, FiltreReference filtres) {
        this.filtres = filtres;
        this.listes = listes;
        this.acces = acces;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<PageCommandesSons> listerCommandesSons(
            @Nullable String region,
            @Nullable String codeSolution,
            @Nullable SituationSons situation,
            @Nullable String q,
            @Nullable TriCommandesSons tri,
            @Nullable SensTri sens,
            @Nullable String curseur,
            @Nullable Integer limite) {
        List<Map<String, String>> retenues = lignes(Liste.COMMANDES_SONS, region)
                .filter(f -> codeSolution == null || codeSolution.equals(f.get("codeSolution")))
                .filter(f -> situation == null || FinancementMapper.situation(f) == situation)
                .filter(f -> cherche(f, q, "numeroCommande"))
                .toList();
        filtres.exigerSolution(codeSolution, retenues);
        Tranche<Map<String, String>> tranche = Tranche.de(
                retenues,
                cleSons(tri),
                f -> f.get("numeroFiness") + "/" + f.get("codeSolution"),
                sens == SensTri.DECROISSANT,
                curseur,
                limite);
        return ResponseEntity.ok(new PageCommandesSons()
                .elements(tranche.elements().stream().map(mapper::commande).toList())
                .curseurSuivant(tranche.suivant()));
    }

    @Override
    public ResponseEntity<CommandesSonsEssms> lireCommandesSons(String numeroFiness) {
        ObjetReference objet = trouver(
                Liste.COMMANDES_SONS,
                numeroFiness,
                "commande_sons.introuvable",
                "Aucune commande SONS n'est connue pour l'ESSMS " + numeroFiness + ".");
        return ResponseEntity.ok(new CommandesSonsEssms()
                .numeroFiness(numeroFiness)
                .commandes(objet.fiches().stream()
                        .map(Fiche::champs)
                        .map(mapper::commande)
                        .toList())
                .historique(HistoriqueMapper.changements(objet.historique())));
    }

    @Override
    public ResponseEntity<PageFinancements> listerFinancementsAnterieurs(
            @Nullable String region,
            @Nullable String campagne,
            @Nullable DispositifFinancement dispositif,
            @Nullable String q,
            @Nullable TriFinancements tri,
            @Nullable SensTri sens,
            @Nullable String curseur,
            @Nullable Integer limite) {
        List<Map<String, String>> retenus = lignes(Liste.FINANCEMENTS_ANTERIEURS, region)
                .filter(f -> campagne == null || campagne.equals(f.get("campagne")))
                .filter(f -> dispositif == null || dispositif.name().equals(f.get("dispositif")))
                .filter(f -> cherche(f, q, "codeSolution", "reference"))
                .toList();
        filtres.exigerCampagne(campagne, retenus);
        Tranche<Map<String, String>> tranche = Tranche.de(
                retenus,
                f -> tri == TriFinancements.CAMPAGNE ? texte(f, "campagne") : texte(f, "numeroFiness"),
                f -> f.get("numeroFiness") + "/" + Liste.FINANCEMENTS_ANTERIEURS.cleFiche(f),
                sens == SensTri.DECROISSANT,
                curseur,
                limite);
        return ResponseEntity.ok(new PageFinancements()
                .elements(tranche.elements().stream().map(mapper::financement).toList())
                .curseurSuivant(tranche.suivant()));
    }

    @Override
    public ResponseEntity<FinancementsAnterieursEssms> lireFinancementsAnterieurs(String numeroFiness) {
        ObjetReference objet = trouver(
                Liste.FINANCEMENTS_ANTERIEURS,
                numeroFiness,
                "financement_anterieur.introuvable",
                "Aucun financement antérieur n'est connu pour l'ESSMS " + numeroFiness + ".");
        return ResponseEntity.ok(new FinancementsAnterieursEssms()
                .numeroFiness(numeroFiness)
                .financements(objet.fiches().stream()
                        .map(Fiche::champs)
                        .map(mapper::financement)
                        .toList())
                .historique(HistoriqueMapper.changements(objet.historique())));
    }

    private Stream<Map<String, String>> lignes(Liste liste, @Nullable String region) {
        Region seule = acces.region(region);
        return listes.lignes(liste, seule).stream();
    }

    private ObjetReference trouver(Liste liste, String numero, String code, String detail) {
        acces.exigerPour(numero);
        return listes.objet(liste, numero)
                .orElseThrow(() -> Probleme.introuvable(code, detail).exception());
    }

    private static boolean cherche(Map<String, String> champs, @Nullable String q, String... dans) {
        if (q == null || q.isBlank()) {
            return true;
        }
        String voulu = Tranche.depouille(q.strip());
        return texte(champs, "numeroFiness").startsWith(voulu.toUpperCase(java.util.Locale.ROOT))
                || Stream.of(dans)
                        .anyMatch(
                                champ -> Tranche.depouille(texte(champs, champ)).contains(voulu));
    }

    private static Function<Map<String, String>, String> cleSons(@Nullable TriCommandesSons tri) {
        if (tri == null) {
            return f -> texte(f, "numeroFiness");
        }
        return switch (tri) {
            case NUMERO_FINESS -> f -> texte(f, "numeroFiness");
            case SIGNATURE -> f -> texte(f, "signeLe");
            case VERIFICATION_APTITUDE -> f -> texte(f, "verificationAptitudeLe");
        };
    }

    private static String texte(Map<String, String> champs, String champ) {
        return champs.getOrDefault(champ, "");
    }
}
