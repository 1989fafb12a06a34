package fr.esmsnumerique.usage.portefeuille;

import static fr.esmsnumerique.support.exports.Colonne.date;
import static fr.esmsnumerique.support.exports.Colonne.entier;
import static fr.esmsnumerique.support.exports.Colonne.euros;
import static fr.esmsnumerique.support.exports.Colonne.texte;

import fr.esmsnumerique.contrats.usage.api.PortefeuilleApi;
import fr.esmsnumerique.contrats.usage.modele.GroupePortefeuille;
import fr.esmsnumerique.contrats.usage.modele.NiveauRisque;
import fr.esmsnumerique.contrats.usage.modele.Portefeuille;
import fr.esmsnumerique.support.exports.Fichiers;
import fr.esmsnumerique.support.exports.FormatExport;
import fr.esmsnumerique.support.exports.TableauExport;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.portefeuille.LirePortefeuille.Ligne;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import fr.esmsnumerique.usage.trajectoire.model.Risque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Balances at stake: groups to read, projects to download. */
@RestController
class PortefeuilleController implements PortefeuilleApi {

    private static final Set<Risque> A_RISQUE = EnumSet.of(Risque.INCONNU, Risque.ELEVE, Risque.CRITIQUE);

    private final AccesProjet acces;
    private final LirePortefeuille lire;

    PortefeuilleController(AccesProjet acces, LirePortefeuille lire) {
        this.acces = acces;
        this.lire = lire;
    }

    @Override
    public ResponseEntity<Portefeuille> lirePortefeuille(@Nullable String region) {
        List<Ligne> lignes = lire.executer(acces.filtre(region));
        List<Ligne> aRisque = lignes.stream()
                .filter(l -> A_RISQUE.contains(l.risque().risque()))
                .toList();
        return ResponseEntity.ok(new Portefeuille()
                .projets(lignes.size())
                .soldeCentimes(solde(lignes))
                .soldeARisqueCentimes(solde(aRisque))
                .soldesInconnus(inconnus(lignes))
                .groupes(groupes(lignes)));
    }

    @Override
    public ResponseEntity<Resource> exporterPortefeuille(@Nullable String region, String format) {
        List<Ligne> lignes = lire.executer(acces.filtre(region));
        return Fichiers.reponse(
                new TableauExport(
                        "portefeuille-usage",
                        "Portefeuille d'usage",
                        List.of(
                                texte("Dossier"),
                                texte("Campagne"),
                                texte("Région"),
                                texte("Porteur"),
                                entier("ESSMS"),
                                date("Convention"),
                                date("VSR"),
                                texte("Dernier mois déclaré"),
                                texte("Échéance indicative"),
                                texte("Trimestre"),
                                texte("Risque"),
                                texte("Indicateurs en cause"),
                                texte("Cibles attestées"),
                                euros("Solde")),
                        lignes.stream().map(PortefeuilleController::rang)),
                FormatExport.valueOf(format));
    }

    private static List<? extends @Nullable Object> rang(Ligne ligne) {
        Projet projet = ligne.projet();
        return Arrays.asList(
                projet.dossierId(),
                projet.campagne(),
                projet.region().code(),
                projet.raisonSociale(),
                projet.essms().size(),
                projet.dateConvention(),
                projet.dateVsr().orElse(null),
                Objects.toString(projet.dernierMois(), null),
                ligne.risque().echeance().toString(),
                ligne.risque().trimestre(),
                ligne.risque().risque().name(),
                ligne.risque().enCause().stream().map(Indicateur::libelle).collect(Collectors.joining(", ")),
                projet.estAtteste() ? "oui" : "non",
                projet.financement().soldeCentimes());
    }

    private static List<GroupePortefeuille> groupes(List<Ligne> lignes) {
        TreeMap<String, List<Ligne>> groupes = new TreeMap<>();
        lignes.forEach(l -> groupes.computeIfAbsent(
                        l.projet().region().code()
                                + l.risque().trimestre()
                                + l.risque().risque().ordinal(),
                        _ -> new ArrayList<>())
                .add(l));
        return groupes.values().stream().map(PortefeuilleController::groupe).toList();
    }

    private static GroupePortefeuille groupe(List<Ligne> lignes) {
        Ligne tete = lignes.getFirst();
        return new GroupePortefeuille()
                .region(tete.projet().region().code())
                .trimestre(tete.risque().trimestre())
                .risque(NiveauRisque.valueOf(tete.risque().risque().name()))
                .projets(lignes.size())
                .soldeCentimes(solde(lignes))
                .soldesInconnus(inconnus(lignes));
    }

    private static long solde(List<Ligne> lignes) {
        return lignes.stream()
                .map(l -> l.projet().financement().soldeCentimes())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static int inconnus(List<Ligne> lignes) {
        return (int) lignes.stream()
                .filter(l -> l.projet().financement().soldeCentimes() == null)
                .count();
    }
}
