package fr.esmsnumerique.documents;

import fr.esmsnumerique.documents.Bloc.Colonne;
import fr.esmsnumerique.documents.Bloc.Ligne;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Documents for tests. */
final class Modeles {

    static final Preuve PREUVE =
            new Preuve("7F3A-91C2-0B5D-E846", "https://esms.exemple.test/verification/7F3A-91C2-0B5D-E846");

    private static final String OBJET = "Objet : notification d'une subvention au titre du programme ESMS numérique";
    private static final String PARAGRAPHE =
            "J'ai le plaisir de vous informer que votre projet est retenu ; le montant s'élève à 1 034 000,00 € : il est détaillé ci-après. ";

    private Modeles() {}

    static Fiche fiche() {
        return new Fiche(
                        "Lettre de notification G25-27-0001",
                        "Lettre G25-27-0001",
                        LocalDate.of(2025, 9, 26),
                        "ESMS numérique – campagne G25 – ARS Bourgogne-Franche-Comté")
                .avec(PREUVE);
    }

    /** Every kind of block. */
    static Imprime lettre(int lignes) {
        return lettre(fiche(), lignes, null);
    }

    static Imprime lettre(Fiche fiche, int lignes, @Nullable Logo logo) {
        return new Redaction()
                .ajouter(enTete(logo))
                .objet(OBJET)
                .paragraphe("Madame, Monsieur,")
                .paragraphe(PARAGRAPHE.repeat(4))
                .soustitre("Plan de financement")
                .ajouter(tableau(lignes))
                .ajouter(new Bloc.Barres(
                        "Parts",
                        "Barres : part de chaque établissement, la même que dans le tableau",
                        List.of(new Bloc.Barre("Établissement", "100 %", 1), new Bloc.Barre("Aucun", "0 %", 0))))
                .ajouter(new Bloc.Titre(3, "Pièces attendues"))
                .liste(List.of("la convention signée", "l'attestation de la mutualisation, ".repeat(12)))
                .note("Textes appliqués : instruction, annexe 2.")
                .signature("Le directeur général,", "Nom Prénom")
                .verification()
                .sautDePage()
                .titre("Annexe")
                .chapeau("Liste des établissements")
                .selon(fiche);
    }

    /** What a committee sends by thousands: head, two paragraphs, a table of twenty rows, signature and proof, on two pages. */
    static Imprime notification() {
        return new Redaction()
                .ajouter(enTete(null))
                .objet(OBJET)
                .paragraphe("Madame, Monsieur,")
                .paragraphe(PARAGRAPHE.repeat(2))
                .soustitre("Plan de financement")
                .ajouter(tableau(20))
                .paragraphe(PARAGRAPHE.repeat(2))
                .soustitre("Suites à donner")
                .liste(List.of("la convention signée", "l'attestation de la mutualisation", "la pièce d'identité"))
                .paragraphe("Je vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.")
                .signature("Le directeur général,", "Nom Prénom")
                .verification()
                .note("Textes appliqués : instruction, annexe 2.")
                .selon(fiche());
    }

    private static Bloc.EnTete enTete(@Nullable Logo logo) {
        return new Bloc.EnTete(
                List.of("Agence régionale de santé", "Bourgogne-Franche-Comté"),
                logo,
                List.of("Réf. : DA-2025-27-0001", "Dossier G25-27-0001"),
                List.of("Association Les Tilleuls", "Monsieur le président", "21000 Dijon"),
                "Dijon, le 26 septembre 2025");
    }

    static Bloc.Tableau tableau(int lignes) {
        List<Ligne> rangees = IntStream.rangeClosed(1, lignes)
                .mapToObj(i -> Ligne.de("Établissement n° " + i, "Forfait par établissement", "14 000,00 €"))
                .toList();
        List<Ligne> toutes = new java.util.ArrayList<>(rangees);
        toutes.add(Ligne.total("Total", "", "280 000,00 €"));
        return new Bloc.Tableau(
                "Montant par établissement",
                List.of(
                        Colonne.texte("Établissement", 0.4f),
                        Colonne.texte("Calcul", 0.4f),
                        Colonne.nombre("Montant", 0.2f)),
                toutes);
    }
}
