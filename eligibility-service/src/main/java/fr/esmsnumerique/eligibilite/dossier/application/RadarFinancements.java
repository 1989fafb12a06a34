package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.EtatDossier;
import fr.esmsnumerique.eligibilite.dossier.model.FinancementConnu;
import fr.esmsnumerique.eligibilite.dossier.model.FinancementConnu.Nature;
import fr.esmsnumerique.eligibilite.dossier.model.FinancementConnu.Source;
import fr.esmsnumerique.eligibilite.dossier.model.Rattachements;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.kernel.Departement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Everything the filed applications of every region and the national lists say of the fundings of one establishment. A draft says nothing yet. */
@Service
public class RadarFinancements {

    private final Rattachements rattachements;
    private final Dossiers dossiers;
    private final Listes listes;

    public RadarFinancements(Rattachements rattachements, Dossiers dossiers, Listes listes) {
        this.rattachements = rattachements;
        this.dossiers = dossiers;
        this.listes = listes;
    }

    /** In order of nature, campaign and application. */
    public List<FinancementConnu> de(String numeroFiness) {
        List<String> ids = rattachements.dossiersDe(List.of(numeroFiness)).getOrDefault(numeroFiness, List.of());
        Stream<FinancementConnu> declares = dossiers.trouver(ids).stream()
                .filter(d -> d.deposeLe() != null)
                .flatMap(d -> d.declare().essms().stream()
                        .filter(l -> l.numeroFiness().equals(numeroFiness))
                        .flatMap(l -> financements(d, l).stream()));
        return Stream.concat(declares, recenses(numeroFiness))
                .distinct()
                .sorted(Comparator.comparing(FinancementConnu::nature)
                        .thenComparing(FinancementConnu::campagne)
                        .thenComparing(FinancementConnu::dossierId))
                .toList();
    }

    private static List<FinancementConnu> financements(Dossier dossier, LigneDeclaree ligne) {
        List<FinancementConnu> connus = new ArrayList<>();
        String propre = ligne.codeSolution();
        Optional<String> solution =
                Optional.of(propre == null ? dossier.declare().solution().code() : propre);
        String campagne = dossier.declare().campagne();
        if (dossier.etat() == EtatDossier.RETENU) {
            connus.add(connu(dossier, Nature.DOSSIER_RETENU, campagne, solution));
        } else if (dossier.etat().tientSesEssms()) {
            connus.add(connu(dossier, Nature.DOSSIER_EN_COURS, campagne, solution));
        }
        ligne.financementsAnterieurs()
                .forEach(f -> connus.add(
                        connu(dossier, Nature.FINANCEMENT_ANTERIEUR, f.campagne(), Optional.of(f.codeSolution()))));
        if (ligne.commandeSons() != null && ligne.commandeSons().annuleLe() == null) {
            connus.add(connu(
                    dossier,
                    Nature.COMMANDE_SONS,
                    campagne,
                    Optional.of(ligne.commandeSons().codeSolution())));
        }
        if (Boolean.TRUE.equals(dossier.declare().declarations().autreFinancementEuropeen())) {
            connus.add(connu(dossier, Nature.FINANCEMENT_EUROPEEN, campagne, Optional.empty()));
        }
        if (Boolean.TRUE.equals(ligne.financementTelemedecine())) {
            connus.add(connu(dossier, Nature.TELEMEDECINE, campagne, Optional.empty()));
        }
        return connus;
    }

    private static FinancementConnu connu(Dossier d, Nature nature, String campagne, Optional<String> solution) {
        return new FinancementConnu(
                nature,
                campagne,
                d.region(),
                d.regions(),
                d.declare().porteur().numeroFinessJuridique(),
                d.id(),
                solution,
                Source.DOSSIER);
    }

    private Stream<FinancementConnu> recenses(String numero) {
        Stream<FinancementConnu> commandes = fiches(Liste.COMMANDES_SONS, numero)
                .filter(f -> !f.containsKey("annuleLe"))
                .map(f -> recense(Nature.COMMANDE_SONS, numero, "SONS", f, Source.LISTE_SONS));
        Stream<FinancementConnu> financements = fiches(Liste.FINANCEMENTS_ANTERIEURS, numero)
                .map(f -> recense(
                        "EUROPEEN".equals(f.get("dispositif"))
                                ? Nature.FINANCEMENT_EUROPEEN
                                : Nature.FINANCEMENT_ANTERIEUR,
                        numero,
                        f.getOrDefault("campagne", ""),
                        f,
                        Source.LISTE_FINANCEMENTS));
        return Stream.concat(commandes, financements);
    }

    private Stream<Map<String, String>> fiches(Liste liste, String numero) {
        return listes.trouver(liste, List.of(numero)).values().stream()
                .flatMap(o -> o.fiches().stream())
                .map(Fiche::champs);
    }

    private static FinancementConnu recense(
            Nature nature, String numero, String campagne, Map<String, String> champs, Source source) {
        return new FinancementConnu(
                nature,
                campagne,
                Departement.regionDuNumero(numero).orElse(null),
                List.of(),
                "",
                "",
                Optional.ofNullable(champs.get("codeSolution")),
                source);
    }
}
