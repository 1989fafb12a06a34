package fr.esmsnumerique.financement.calcul.infrastructure;

import fr.esmsnumerique.financement.calcul.model.Aide;
import fr.esmsnumerique.financement.calcul.model.Ambiguite;
import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.BaremeEditeur;
import fr.esmsnumerique.financement.calcul.model.EntierCite;
import fr.esmsnumerique.financement.calcul.model.FinancementSpecifique;
import fr.esmsnumerique.financement.calcul.model.Lectures;
import fr.esmsnumerique.financement.calcul.model.NatureModulation;
import fr.esmsnumerique.financement.calcul.model.Option;
import fr.esmsnumerique.financement.calcul.model.Paliers;
import fr.esmsnumerique.financement.calcul.model.PrixCite;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.RegleReferencement;
import fr.esmsnumerique.financement.calcul.model.RegleTranche;
import fr.esmsnumerique.financement.calcul.model.ReglesModulation;
import fr.esmsnumerique.financement.calcul.model.ReglesModulation.Faculte;
import fr.esmsnumerique.financement.calcul.model.ReglesVersement;
import fr.esmsnumerique.financement.calcul.model.Seuils;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.calcul.model.TypeCondition;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.campagnes.ValeurCitee;
import fr.esmsnumerique.support.web.Probleme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the {@code financement.*} keys of a campaign on one day in one region; a missing key is a refusal to compute. */
public final class LectureBareme {

    private static final String TRANCHES = "financement.versement.tranches";
    private static final String SANS_PARTAGE = "financement.forfait.acquisition";
    private static final String MOINS_DE_50 = ".moins_de_50";

    private final ParametresCampagne campagne;
    private final LocalDate jour;
    private final Region region;

    public LectureBareme(ParametresCampagne campagne, LocalDate jour, Region region) {
        this.campagne = campagne;
        this.jour = jour;
        this.region = region;
    }

    public Bareme bareme() {
        if (!campagne.contient(TRANCHES)) {
            throw Probleme.refus(
                            422,
                            "campagne.regles_non_versees",
                            "Règles non versées",
                            "Aucun barème n'est versé pour la campagne " + campagne.code()
                                    + " : la plateforme refuse de calculer.")
                    .exception();
        }
        return new Bareme(
                campagne.code(),
                jour,
                campagne.empreinte(),
                new Seuils(
                        entierSiDonne("financement.bareme.premier_rang_reduit"),
                        entierSiDonne("financement.bareme.essms_finances_maximum")),
                forfaits(),
                campagne.contient(SANS_PARTAGE) ? null : editeur(),
                specifique(),
                lectures(),
                versements(),
                modulation());
    }

    RegleAhi regleAhi() {
        ValeurCitee<String> portee = campagne.texte("financement.convention.ahi_candidature", jour, region);
        RegleAhi.Portee lue = RegleAhi.Portee.valueOf(portee.valeur());
        List<String> groupes = lue == RegleAhi.Portee.ELIGIBLES_SONS
                ? campagne.liste("financement.convention.groupes_sons", jour, region)
                        .valeur()
                : List.of();
        return new RegleAhi(lue, groupes, portee.reference());
    }

    RegleReferencement regleReferencement() {
        ValeurCitee<List<String>> types = campagne.liste("financement.convention.referencement", jour, region);
        return new RegleReferencement(
                types.valeur().stream().map(TypeProjet::valueOf).collect(Collectors.toSet()), types.reference());
    }

    /** A kind of project that the campaign's texts do not name has no key: it gets no amount. */
    private Map<TypeProjet, Paliers> forfaits() {
        Map<TypeProjet, Paliers> forfaits = new EnumMap<>(TypeProjet.class);
        for (TypeProjet type : TypeProjet.values()) {
            String unique = "financement.forfait." + minuscules(type);
            String partage = "financement.usage." + minuscules(type);
            if (campagne.contient(unique)) {
                forfaits.put(type, new Paliers(prix(unique), prix(unique)));
            } else if (campagne.contient(partage + MOINS_DE_50)) {
                forfaits.put(type, paliers(partage));
            }
        }
        return forfaits;
    }

    private BaremeEditeur editeur() {
        String de2022 = "financement.editeur.referencee.valeur_2022";
        return new BaremeEditeur(
                paliers("financement.editeur.referencee"),
                paliers("financement.editeur.non_referencee"),
                campagne.contient(de2022) ? prix(de2022) : null,
                prix("financement.editeur.montee_version").reference());
    }

    private FinancementSpecifique specifique() {
        int seuil = entier("financement.specifique.petit_organisme.seuil");
        EntierCite abaisse = entierSiDonne("financement.specifique.petit_organisme.seuil_corse_outre_mer");
        String marche = "financement.specifique.amoa.forfait_marche";
        String sansMontant = "financement.specifique.amoa.sans_montant";
        boolean libre = campagne.contient(sansMontant);
        return new FinancementSpecifique(
                seuil,
                abaisse == null ? seuil : abaisse.valeur(),
                aide(
                        "financement.specifique.equipement.plafond_par_essms",
                        "financement.specifique.equipement.forfait_par_essms"),
                libre
                        ? null
                        : aide(
                                "financement.specifique.amoa.plafond_par_porteur",
                                "financement.specifique.amoa.forfait_pilotage"),
                campagne.contient(marche) ? new Aide(prix(marche), false) : null,
                libre ? campagne.booleen(sansMontant, jour, region).reference() : null);
    }

    private Aide aide(String plafond, String forfait) {
        boolean surDevis = campagne.contient(plafond);
        return new Aide(prix(surDevis ? plafond : forfait), surDevis);
    }

    /** The campaign lists the questions its texts leave open; each has its reading. */
    private Lectures lectures() {
        Map<Ambiguite, Option> lectures = new EnumMap<>(Ambiguite.class);
        for (String id :
                campagne.liste("financement.lecture.ouvertes", jour, region).valeur()) {
            Ambiguite ambiguite = Ambiguite.valueOf(id.replace('-', '_'));
            String retenue = campagne.texte("financement.lecture." + minuscules(ambiguite), jour, region)
                    .valeur();
            lectures.put(ambiguite, Option.valueOf(retenue));
        }
        return new Lectures(lectures);
    }

    private ReglesVersement versements() {
        List<RegleTranche> tranches = campagne.liste(TRANCHES, jour, region).valeur().stream()
                .map(Tranche::valueOf)
                .map(this::tranche)
                .toList();
        return new ReglesVersement(
                tranches,
                campagne.booleen("financement.engagement.en_une_fois", jour, region)
                        .reference());
    }

    /** A case the campaign's texts do not open has no key, or the value false. */
    private ReglesModulation modulation() {
        List<Faculte> facultes = new ArrayList<>();
        for (NatureModulation nature : NatureModulation.values()) {
            String cle = "financement.modulation." + minuscules(nature);
            if (campagne.contient(cle)) {
                ValeurCitee<Boolean> ouverte = campagne.booleen(cle, jour, region);
                if (ouverte.valeur()) {
                    facultes.add(new Faculte(nature, ouverte.reference()));
                }
            }
        }
        return new ReglesModulation(facultes);
    }

    private RegleTranche tranche(Tranche tranche) {
        String cle = "financement.versement." + minuscules(tranche);
        ValeurCitee<Taux> part = campagne.taux(cle + ".part", jour, region);
        ValeurCitee<List<String>> conditions = campagne.liste(cle + ".conditions", jour, region);
        return new RegleTranche(
                tranche,
                part.valeur(),
                part.reference(),
                conditions.valeur().stream().map(TypeCondition::valueOf).toList(),
                conditions.reference());
    }

    private Paliers paliers(String cle) {
        return new Paliers(prix(cle + MOINS_DE_50), prix(cle + ".a_partir_de_50"));
    }

    private PrixCite prix(String cle) {
        ValeurCitee<Montant> valeur = campagne.centimes(cle, jour, region);
        return new PrixCite(valeur.valeur(), valeur.reference());
    }

    private @Nullable EntierCite entierSiDonne(String cle) {
        if (!campagne.contient(cle)) {
            return null;
        }
        ValeurCitee<Integer> valeur = campagne.entier(cle, jour, region);
        return new EntierCite(valeur.valeur(), valeur.reference());
    }

    private int entier(String cle) {
        return campagne.entier(cle, jour, region).valeur();
    }

    private static String minuscules(Enum<?> valeur) {
        return valeur.name().toLowerCase(Locale.ROOT);
    }
}
