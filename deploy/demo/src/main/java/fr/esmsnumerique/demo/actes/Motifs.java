package fr.esmsnumerique.demo.actes;

/** Reasons that people write. */
final class Motifs {

    static final String RETENU =
            "Projet cohérent et mûr, gouvernance et moyens vérifiés ; priorité régionale. Avis du comité de sélection.";
    static final String REJETE =
            "Plan de financement insuffisant : le reste à charge du porteur n'est pas couvert, malgré l'échange du 3 juin 2025.";
    static final String MONTANT =
            "Montant conforme au barème ; points signalés examinés en comité et retenus dans la lecture du recueil.";

    private Motifs() {}

    static String verdict(String clause) {
        return switch (clause) {
            case "ELI-09", "ELI-07", "ELI-05" ->
                "Territoire peu dense : équipe projet dédiée, maturité du système d'information vérifiée sur place.";
            case "ELI-18" ->
                "Projet mixte admis : une seule solution, un seul hébergement, un calendrier commun de déploiement.";
            default -> "Point vérifié avec le porteur sur pièces et en entretien ; clause " + clause + " satisfaite.";
        };
    }
}
