package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.budget.consolidation.model.Mesure;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.budget.pilotage.LectureDesFaits.Lus;
import fr.esmsnumerique.budget.pilotage.model.Axe;
import fr.esmsnumerique.budget.pilotage.model.MesureDossier;
import fr.esmsnumerique.budget.pilotage.model.PetitsEffectifs;
import fr.esmsnumerique.budget.pilotage.model.TableauDAxe;
import fr.esmsnumerique.budget.pilotage.model.TableauDAxe.LigneDAxe;
import fr.esmsnumerique.contrats.budget.modele.ChampOuvert;
import fr.esmsnumerique.contrats.budget.modele.DonneesOuvertes;
import fr.esmsnumerique.contrats.budget.modele.LigneOuverte;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Figures of a run that anybody may use again: no name, no application, no establishment, and no line about too few projects. */
@Component
class PublierDonneesOuvertes {

    /** Credits are public by the circulars: they are never hidden. */
    private static final List<Mesure> CREDITS = List.of(
            Mesure.NOTIFIE, Mesure.CEDE, Mesure.RECU, Mesure.ALLOUE, Mesure.ENGAGE, Mesure.NON_ENGAGE, Mesure.PAYE);

    /** Figures that tell of the same projects are hidden together: by how many those are. */
    private static final Map<MesureDossier, List<MesureDossier>> GROUPES = Map.of(
            MesureDossier.DOSSIERS, List.of(MesureDossier.DOSSIERS, MesureDossier.ESSMS),
            MesureDossier.RETENUS, List.of(MesureDossier.RETENUS, MesureDossier.ARRETE),
            MesureDossier.SUIVIS, List.of(MesureDossier.SUIVIS, MesureDossier.ATTEINTES));

    private final LectureDesFaits faits;
    private final PilotageProperties reglages;

    PublierDonneesOuvertes(LectureDesFaits faits, PilotageProperties reglages) {
        this.faits = faits;
        this.reglages = reglages;
    }

    DonneesOuvertes de(Lue lue) {
        Execution execution = lue.execution();
        Lus lus = faits.de(execution, List.of(Region.values()));
        return new DonneesOuvertes()
                .titre("ESMS numérique : crédits et projets par région et par département")
                .licence("Licence Ouverte 2.0")
                .enveloppe(execution.enveloppe().toString())
                .exercice(execution.enveloppe().exercice())
                .consolidationId(execution.id())
                .situationAu(execution.situationAu())
                .politique(
                        "Aucune donnée personnelle, aucun organisme, aucun dossier. Un chiffre qui porte sur moins de "
                                + reglages.effectifMinimum()
                                + " projets est masqué avec ceux des mêmes projets ; quand un seul l'est, le plus petit des autres l'est aussi,"
                                + " pour qu'une soustraction ne le rende pas. Les crédits d'une région, publics, ne sont jamais masqués.")
                .effectifMinimum(reglages.effectifMinimum())
                .dictionnaire(dictionnaire())
                .regions(regions(lue, lus))
                .departements(departements(lus));
    }

    private List<LigneOuverte> regions(Lue lue, Lus lus) {
        List<LigneOuverte> lignes = lignes(lus, Axe.REGION, "");
        Map<String, LigneOuverte> parCode = new TreeMap<>();
        lignes.forEach(l -> parCode.put(l.getCode(), l));
        return lue.tableau().lignes().stream()
                .map(l -> avecCredits(l, parCode.getOrDefault(l.region().code(), vide(l.region()))))
                .toList();
    }

    private static LigneOuverte vide(Region region) {
        return new LigneOuverte()
                .code(region.code())
                .libelle(region.nom())
                .valeurs(new TreeMap<>())
                .masques(List.of());
    }

    private static LigneOuverte avecCredits(LigneConsolidee ligne, LigneOuverte ouverte) {
        Map<String, Long> valeurs = new TreeMap<>(ouverte.getValeurs());
        CREDITS.forEach(mesure -> valeurs.put(credit(mesure), mesure.de(ligne.indicateurs())));
        return ouverte.libelle(ligne.region().nom()).valeurs(valeurs);
    }

    /** Of each region in turn: its departments add up to it. */
    private List<LigneOuverte> departements(Lus lus) {
        return lus.regions().stream()
                .flatMap(region -> lignes(
                        seule(lus, region), Axe.DEPARTEMENT, region.region().code())
                        .stream())
                .toList();
    }

    private static Lus seule(Lus lus, FaitsRegion region) {
        return new Lus(lus.executions(), List.of(region), lus.regles());
    }

    private List<LigneOuverte> lignes(Lus lus, Axe axe, String region) {
        TableauDAxe tableau = TableauDAxe.de(axe, lus.lignes(), lus.regles());
        Map<MesureDossier, Set<String>> masques = new TreeMap<>();
        GROUPES.keySet()
                .forEach(effectif -> masques.put(
                        effectif,
                        PetitsEffectifs.masques(
                                tableau.lignes().stream()
                                        .map(l -> new PetitsEffectifs.Ligne(
                                                l.code(), l.valeurs().getOrDefault(effectif, 0L)))
                                        .toList(),
                                reglages.effectifMinimum())));
        return tableau.lignes().stream().map(l -> ligne(l, region, masques)).toList();
    }

    private static LigneOuverte ligne(LigneDAxe ligne, String region, Map<MesureDossier, Set<String>> masques) {
        Map<String, Long> valeurs = new TreeMap<>();
        Set<String> caches = new TreeSet<>();
        GROUPES.forEach((effectif, mesures) -> mesures.forEach(mesure -> {
            if (masques.getOrDefault(effectif, Set.of()).contains(ligne.code())) {
                caches.add(mesure.name());
            } else {
                valeurs.put(mesure.name(), ligne.valeurs().getOrDefault(mesure, 0L));
            }
        }));
        return new LigneOuverte()
                .code(ligne.code())
                .libelle(ligne.libelle())
                .region(region.isEmpty() ? null : region)
                .valeurs(valeurs)
                .masques(new ArrayList<>(caches));
    }

    private static List<ChampOuvert> dictionnaire() {
        Stream<ChampOuvert> credits = CREDITS.stream()
                .map(m -> champ(
                        credit(m),
                        m.libelle(),
                        m.unite() == Mesure.Unite.CENTIMES,
                        m.libelle() + " de la région à la date de situation.",
                        m == Mesure.PAYE ? "Paiements confirmés par le gestionnaire du fonds" : "Grand livre des AE"));
        Stream<ChampOuvert> projets = GROUPES.values().stream()
                .flatMap(List::stream)
                .sorted()
                .map(m -> champ(m.name(), m.libelle(), m.unite() == Mesure.Unite.CENTIMES, m.definition(), source(m)));
        return Stream.concat(credits, projets).toList();
    }

    private static ChampOuvert champ(String nom, String libelle, boolean centimes, String definition, String source) {
        return new ChampOuvert()
                .champ(nom)
                .libelle(libelle)
                .type("entier")
                .unite(centimes ? "centime d'euro" : "nombre")
                .definition(definition)
                .source(source);
    }

    private static String source(MesureDossier mesure) {
        return switch (mesure) {
            case ARRETE -> "Subventions arrêtées";
            case SUIVIS, ATTEINTES -> "Suivi des usages";
            default -> "Dossiers de demande";
        };
    }

    /** Credits and projects both have engaged and paid amounts: their names are told apart. */
    private static String credit(Mesure mesure) {
        return "AE_" + mesure.name();
    }
}
