package fr.esmsnumerique.budget.pilotage.model;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What applications are sorted by: each falls under one code, or in several for axes that share an amount out. */
public enum Axe {
    REGION("Région", (l, _) -> l.region().code()),
    DEPARTEMENT(
            "Département",
            (l, _) -> seul(l.dossierEventuel().map(d -> d.projet().departements()))),
    SECTEUR("Secteur", (l, _) -> seul(l.dossierEventuel().map(d -> d.projet().secteurs()))),
    /** The campaign is the first part of an application's number. */
    CAMPAGNE("Campagne", (l, _) -> l.id().split("-", 2)[0]),
    TAILLE(
            "Taille du projet",
            (l, regles) ->
                    l.dossierEventuel().map(d -> regles.taille(d.nombreEssms())).orElse(Codes.INCONNU)),
    TYPE_PROJET(
            "Type de projet",
            (l, _) -> ouInconnu(l.dossierEventuel().map(d -> d.projet().typeProjet()))),
    ETAT("État du dossier", (l, _) -> ouInconnu(l.dossierEventuel().map(Dossier::etat))),
    ANCIENNETE("Ancienneté dans l'état", (l, regles) -> regles.anciennete(l)),
    /** Payments of a decided grant, each in its quarter. */
    TRIMESTRE("Trimestre d'échéance", EnumSet.of(MesureDossier.A_PAYER)) {
        @Override
        Stream<Part> parts(LigneDossier ligne, ReglesDAxe regles) {
            return ligne.financementEventuel().stream()
                    .flatMap(f -> f.echeances().stream()
                            .map(regles::trimestre)
                            .distinct()
                            .map(t -> new Part(
                                    t,
                                    ligne.avec(
                                            f.limiteAux(e -> regles.trimestre(e).equals(t))))));
        }
    },
    /** Lines of a settled grant. */
    POSTE_DE_DEPENSE("Poste de dépense", EnumSet.of(MesureDossier.ARRETE)) {
        @Override
        Stream<Part> parts(LigneDossier ligne, ReglesDAxe regles) {
            return ligne.financementEventuel().stream()
                    .flatMap(f ->
                            f.postes().keySet().stream().map(poste -> new Part(poste, ligne.avec(f.limiteAu(poste)))));
        }
    };

    private final String libelle;
    private final Set<MesureDossier> mesures;
    private final transient BiFunction<LigneDossier, ReglesDAxe, String> code;

    Axe(String libelle, BiFunction<LigneDossier, ReglesDAxe, String> code) {
        this.libelle = libelle;
        this.mesures = EnumSet.allOf(MesureDossier.class);
        this.code = code;
    }

    Axe(String libelle, Set<MesureDossier> mesures) {
        this.libelle = libelle;
        this.mesures = mesures;
        this.code = (_, _) -> Codes.INCONNU;
    }

    public String libelle() {
        return libelle;
    }

    /** Figures that add up along it. */
    public List<MesureDossier> mesures() {
        return Arrays.stream(MesureDossier.values()).filter(mesures::contains).toList();
    }

    /** Where an application falls: whole, or the share of it that falls there. */
    Stream<Part> parts(LigneDossier ligne, ReglesDAxe regles) {
        return Stream.of(new Part(code.apply(ligne, regles), ligne));
    }

    /** An application, or its share, under one code. */
    record Part(String code, LigneDossier ligne) {}

    private static String seul(Optional<List<String>> codes) {
        return switch (codes.map(List::size).orElse(0)) {
            case 0 -> Codes.INCONNU;
            case 1 -> codes.orElseThrow().getFirst();
            default -> Codes.PLUSIEURS;
        };
    }

    private static String ouInconnu(Optional<String> code) {
        return code.filter(c -> !c.isEmpty()).orElse(Codes.INCONNU);
    }
}
