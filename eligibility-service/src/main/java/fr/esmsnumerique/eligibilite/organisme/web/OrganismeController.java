package fr.esmsnumerique.eligibilite.organisme.web;

import fr.esmsnumerique.contrats.eligibilite.api.OrganismesApi;
import fr.esmsnumerique.contrats.eligibilite.modele.FicheOrganisme;
import fr.esmsnumerique.contrats.eligibilite.modele.HistoriqueObjet;
import fr.esmsnumerique.contrats.eligibilite.modele.PageOrganismes;
import fr.esmsnumerique.contrats.eligibilite.modele.SensTri;
import fr.esmsnumerique.contrats.eligibilite.modele.TriOrganismes;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.essms.web.EssmsMapper;
import fr.esmsnumerique.eligibilite.essms.web.FiltreGeographique;
import fr.esmsnumerique.eligibilite.essms.web.FiltreGroupe;
import fr.esmsnumerique.eligibilite.organisme.application.RepertoireOrganismes;
import fr.esmsnumerique.eligibilite.organisme.model.OrganismeConnu;
import fr.esmsnumerique.eligibilite.referentiel.model.ChangementDeFiche;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.eligibilite.referentiel.web.AccesListes;
import fr.esmsnumerique.eligibilite.referentiel.web.FinancementMapper;
import fr.esmsnumerique.eligibilite.referentiel.web.HistoriqueMapper;
import fr.esmsnumerique.eligibilite.referentiel.web.Tranche;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** FINESS is public: any authenticated caller reads the entities and their establishments. What these received is read by those who may. */
@RestController
class OrganismeController implements OrganismesApi {

    private static final int CHANGEMENTS_RENDUS = 500;

    private final RepertoireOrganismes organismes;
    private final Referentiel referentiel;
    private final Listes listes;
    private final AccesListes acces;
    private final FinancementMapper financements;
    private final FiltreGroupe groupes;
    private final ActeurCourant acteurs;

    OrganismeController(
            RepertoireOrganismes organismes,
            Referentiel referentiel,
            Listes listes,
            AccesListes acces,
            FinancementMapper financements,
            FiltreGroupe groupes,
            ActeurCourant acteurs) {
        this.organismes = organismes;
        this.referentiel = referentiel;
        this.listes = listes;
        this.acces = acces;
        this.financements = financements;
        this.groupes = groupes;
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<PageOrganismes> listerOrganismes(
            @Nullable String q,
            @Nullable String region,
            @Nullable String departement,
            @Nullable String groupeCategorie,
            @Nullable Integer essmsMinimum,
            @Nullable Integer essmsMaximum,
            @Nullable TriOrganismes tri,
            @Nullable SensTri sens,
            @Nullable String curseur,
            @Nullable Integer limite) {
        acteurs.acteur();
        FiltreGeographique.exigerDepartement(departement);
        FiltreOrganismes filtre = new FiltreOrganismes(
                q == null ? "" : Tranche.depouille(q.strip()),
                region,
                departement,
                groupeCategorie,
                Objects.requireNonNullElse(essmsMinimum, 1),
                Objects.requireNonNullElse(essmsMaximum, Integer.MAX_VALUE));
        List<OrganismeConnu> retenus =
                organismes.tous().stream().filter(filtre::convient).toList();
        groupes.exiger(groupeCategorie, retenus);
        Tranche<OrganismeConnu> tranche = Tranche.de(
                retenus,
                cle(Objects.requireNonNullElse(tri, TriOrganismes.NUMERO)),
                OrganismeConnu::numeroFinessJuridique,
                sens == SensTri.DECROISSANT,
                curseur,
                limite);
        return ResponseEntity.ok(new PageOrganismes()
                .elements(tranche.elements().stream()
                        .map(OrganismeMapper::organisme)
                        .toList())
                .curseurSuivant(tranche.suivant()));
    }

    @Override
    public ResponseEntity<FicheOrganisme> lireOrganisme(String numeroFinessJuridique) {
        acteurs.acteur();
        OrganismeConnu organisme = trouver(numeroFinessJuridique);
        List<String> lisibles =
                organisme.essms().stream().filter(acces.lisibles()).toList();
        return ResponseEntity.ok(new FicheOrganisme()
                .organisme(OrganismeMapper.organisme(organisme))
                .essms(essms(organisme.essms()))
                .essmsSortis(essms(organisme.anciens()))
                .financementsLus(!lisibles.isEmpty())
                .financements(lignes(Liste.FINANCEMENTS_ANTERIEURS, lisibles, financements::financement))
                .commandesSons(lignes(Liste.COMMANDES_SONS, lisibles, financements::commande)));
    }

    @Override
    public ResponseEntity<HistoriqueObjet> lireHistoriqueOrganisme(String numeroFinessJuridique) {
        acteurs.acteur();
        List<ChangementDeFiche> tous = organismes.historique(trouver(numeroFinessJuridique));
        return ResponseEntity.ok(new HistoriqueObjet()
                .elements(HistoriqueMapper.changements(
                        tous.subList(Math.max(0, tous.size() - CHANGEMENTS_RENDUS), tous.size()))));
    }

    private OrganismeConnu trouver(String numero) {
        return organismes
                .trouver(numero)
                .orElseThrow(() -> Probleme.introuvable(
                                "organisme.introuvable",
                                "Aucun ESSMS du référentiel chargé n'est géré sous le numéro " + numero
                                        + " : vérifiez que c'est un numéro d'entité juridique, ou chargez un fichier FINESS plus récent.")
                        .exception());
    }

    private List<fr.esmsnumerique.contrats.eligibilite.modele.Essms> essms(Collection<String> numeros) {
        return referentiel.trouver(numeros).values().stream()
                .sorted(Comparator.comparing(Essms::numeroFiness))
                .map(EssmsMapper::essms)
                .toList();
    }

    private <T> List<T> lignes(Liste liste, List<String> numeros, Function<Map<String, String>, T> forme) {
        return listes.trouver(liste, numeros).values().stream()
                .flatMap(o -> o.fiches().stream()
                        .sorted(Comparator.comparing(Fiche::cle))
                        .map(f -> Map.entry(o.id(), f)))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> forme.apply(e.getValue().champs()))
                .toList();
    }

    private static Function<OrganismeConnu, String> cle(TriOrganismes tri) {
        return switch (tri) {
            case NUMERO -> OrganismeConnu::numeroFinessJuridique;
            case NOM -> OrganismeConnu::raisonSociale;
            case ESSMS -> o -> "%06d".formatted(o.essms().size());
        };
    }
}
