package fr.esmsnumerique.usage.declaration.web;

import fr.esmsnumerique.contrats.usage.modele.Compteurs;
import fr.esmsnumerique.contrats.usage.modele.OrigineDeclaration;
import fr.esmsnumerique.contrats.usage.modele.Periode;
import fr.esmsnumerique.contrats.usage.modele.SansObjet;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.DeclarationEssms;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contract to model and back. */
public final class DeclarationMapper {

    private DeclarationMapper() {}

    /** A counter said twice in {@code sansObjet} keeps its last reason; one both valued and not applicable is refused by the model. */
    public static Saisie saisie(Compteurs compteurs, @Nullable List<SansObjet> declaresSansObjet) {
        Map<Compteur, Long> nombres = new EnumMap<>(Compteur.class);
        for (Compteur compteur : Compteur.values()) {
            Long nombre = lire(compteurs, compteur);
            if (nombre != null) {
                nombres.put(compteur, nombre);
            }
        }
        Map<Compteur, String> sansObjet = new EnumMap<>(Compteur.class);
        Optional.ofNullable(declaresSansObjet)
                .orElse(List.of())
                .forEach(s -> sansObjet.put(Compteur.valueOf(s.getCompteur().name()), s.getMotif()));
        return new Saisie(nombres, sansObjet);
    }

    static fr.esmsnumerique.contrats.usage.modele.DeclarationEssms declaration(DeclarationEssms declaration) {
        return new fr.esmsnumerique.contrats.usage.modele.DeclarationEssms()
                .numeroFiness(declaration.numeroFiness().valeur())
                .version(version(declaration.courante()))
                .manquants(declaration.courante().saisie().manquants().stream()
                        .map(c -> fr.esmsnumerique.contrats.usage.modele.Compteur.valueOf(c.name()))
                        .toList())
                .historique(declaration.historique().stream()
                        .map(DeclarationMapper::version)
                        .toList());
    }

    public static Periode periode(PeriodeMesure periode) {
        return new Periode().du(periode.du()).au(periode.au()).premiereMesure(periode.premiereMesure());
    }

    private static fr.esmsnumerique.contrats.usage.modele.VersionDeclaration version(VersionDeclaration version) {
        return new fr.esmsnumerique.contrats.usage.modele.VersionDeclaration()
                .compteurs(compteurs(version.saisie()))
                .sansObjet(Arrays.stream(Compteur.values())
                        .filter(version.saisie().sansObjet()::containsKey)
                        .map(c -> new SansObjet()
                                .compteur(fr.esmsnumerique.contrats.usage.modele.Compteur.valueOf(c.name()))
                                .motif(version.saisie().sansObjet().get(c)))
                        .toList())
                .saisiLe(version.saisiLe())
                .saisiPar(version.saisiPar())
                .origine(OrigineDeclaration.valueOf(version.origine().name()))
                .motif(version.motif());
    }

    private static Compteurs compteurs(Saisie saisie) {
        Map<Compteur, Long> nombres = saisie.nombres();
        return new Compteurs()
                .messagesMss(nombres.get(Compteur.MESSAGES_MSS))
                .dmpAlimentes(nombres.get(Compteur.DMP_ALIMENTES))
                .dossiersActifs(nombres.get(Compteur.DOSSIERS_ACTIFS))
                .dossiersActifsAvecProjet(nombres.get(Compteur.DOSSIERS_ACTIFS_AVEC_PROJET))
                .dossiersActifsAvecEvenement(nombres.get(Compteur.DOSSIERS_ACTIFS_AVEC_EVENEMENT))
                .personnesAccompagnees(nombres.get(Compteur.PERSONNES_ACCOMPAGNEES))
                .personnesEligiblesProjet(nombres.get(Compteur.PERSONNES_ELIGIBLES_PROJET))
                .ePrescriptions(nombres.get(Compteur.E_PRESCRIPTIONS))
                .eParcours(nombres.get(Compteur.E_PARCOURS))
                .personnesSousAnonymat(nombres.get(Compteur.PERSONNES_SOUS_ANONYMAT))
                .personnesNonConcernees(nombres.get(Compteur.PERSONNES_NON_CONCERNEES))
                .presentesFinAnnee(nombres.get(Compteur.PRESENTES_FIN_ANNEE))
                .sortiesDefinitives(nombres.get(Compteur.SORTIES_DEFINITIVES))
                .sortiesRevenues(nombres.get(Compteur.SORTIES_REVENUES));
    }

    private static @Nullable Long lire(Compteurs compteurs, Compteur compteur) {
        return switch (compteur) {
            case MESSAGES_MSS -> compteurs.getMessagesMss();
            case DMP_ALIMENTES -> compteurs.getDmpAlimentes();
            case DOSSIERS_ACTIFS -> compteurs.getDossiersActifs();
            case DOSSIERS_ACTIFS_AVEC_PROJET -> compteurs.getDossiersActifsAvecProjet();
            case DOSSIERS_ACTIFS_AVEC_EVENEMENT -> compteurs.getDossiersActifsAvecEvenement();
            case PERSONNES_ACCOMPAGNEES -> compteurs.getPersonnesAccompagnees();
            case PERSONNES_ELIGIBLES_PROJET -> compteurs.getPersonnesEligiblesProjet();
            case E_PRESCRIPTIONS -> compteurs.getePrescriptions();
            case E_PARCOURS -> compteurs.geteParcours();
            case PERSONNES_SOUS_ANONYMAT -> compteurs.getPersonnesSousAnonymat();
            case PERSONNES_NON_CONCERNEES -> compteurs.getPersonnesNonConcernees();
            case PRESENTES_FIN_ANNEE -> compteurs.getPresentesFinAnnee();
            case SORTIES_DEFINITIVES -> compteurs.getSortiesDefinitives();
            case SORTIES_REVENUES -> compteurs.getSortiesRevenues();
        };
    }
}
