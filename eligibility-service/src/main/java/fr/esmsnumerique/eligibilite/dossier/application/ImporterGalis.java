package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.application.LectureGalis.DossierGalis;
import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier.Identite;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.Numeros;
import fr.esmsnumerique.eligibilite.dossier.model.Rattachements;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.imports.ExecuterImport;
import fr.esmsnumerique.eligibilite.imports.ExecuterImport.Demande;
import fr.esmsnumerique.eligibilite.imports.RapportImport;
import fr.esmsnumerique.eligibilite.imports.RapportImport.DossierImporte;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Type;
import fr.esmsnumerique.eligibilite.imports.SuiviImport;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.tableaux.Empreinte;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes over the applications filed in GALIS. Ids follow the order of GALIS numbers in each region, whatever the order of the file; a number already taken over changes
 * nothing, so that an import killed half way is simply made again.
 */
@Service
public class ImporterGalis {

    private final LectureGalis lecture;
    private final AssemblerProjet assembler;
    private final Numeros numeros;
    private final Rattachements rattachements;
    private final Dossiers dossiers;
    private final ExecuterImport executer;
    private final JsonDossier json;
    private final Horloge horloge;

    public ImporterGalis(
            LectureGalis lecture,
            AssemblerProjet assembler,
            Numeros numeros,
            Rattachements rattachements,
            Dossiers dossiers,
            ExecuterImport executer,
            JsonDossier json,
            Horloge horloge) {
        this.lecture = lecture;
        this.assembler = assembler;
        this.numeros = numeros;
        this.rattachements = rattachements;
        this.dossiers = dossiers;
        this.executer = executer;
        this.json = json;
        this.horloge = horloge;
    }

    /** @param pour the only region the caller may import for; {@code null} for all */
    public RapportImport importer(List<Map<String, Object>> fichier, @Nullable Region pour, String auteur) {
        String empreinte = Empreinte.de(
                json.texte(Map.of("dossiers", Objects.requireNonNull(fichier))).getBytes(StandardCharsets.UTF_8));
        return executer.executer(
                executer.inscrire(new Demande(Type.GALIS, pour, auteur), empreinte, -1),
                InputStream.nullInputStream(),
                (_, suivi) -> {
                    suivi.lues(fichier.size());
                    reprendre(fichier, pour, auteur, suivi, UnaryOperator.identity());
                });
    }

    /** @param lieu brings an error, found at the rank of an application, to the line of the file it was read in */
    void reprendre(
            List<Map<String, Object>> fichier,
            @Nullable Region pour,
            String auteur,
            SuiviImport suivi,
            UnaryOperator<ErreurImport> lieu) {
        List<ErreurImport> erreurs = new ArrayList<>();
        List<Attribue> lus = new ArrayList<>();
        lecture.lire(fichier, erreurs).forEach(lu -> {
            Projet projet = assembler.completer(lu.declare(), horloge.instant());
            Region pivot = Regions.pivot(projet);
            if (pour == null || pour == pivot) {
                lus.add(new Attribue(lu, pivot, Regions.toutes(projet)));
            } else {
                erreurs.add(lu.erreur(
                        "regionDepot", "galis.autre_region", "le dossier relève de la région " + pivot.nom()));
            }
        });
        erreurs.stream()
                .collect(Collectors.groupingBy(ErreurImport::ligne, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(defauts -> suivi.refuser(defauts.stream().map(lieu).toList()));
        lus.sort(Comparator.comparing((Attribue a) -> a.pivot().code()).thenComparing(a -> a.lu().numeroGalis()));
        lus.forEach(attribue -> {
            DossierImporte repris = reprendre(attribue, auteur);
            suivi.dossier(repris);
            suivi.fusion(repris.cree() ? 1 : 0, 0, repris.cree() ? 0 : 1);
        });
    }

    private DossierImporte reprendre(Attribue attribue, String auteur) {
        DossierGalis lu = attribue.lu();
        String id = numeros.reserver(lu.declare().campagne(), attribue.pivot(), lu.numeroGalis());
        rattachements.rattacher(
                id,
                lu.declare().essms().stream().map(LigneDeclaree::numeroFiness).toList());
        Instant deposeLe = lu.deposeLe();
        Acte acte = new Acte(
                horloge.instant(),
                auteur,
                deposeLe == null ? "Brouillon repris de GALIS" : "Dépôt repris de GALIS",
                deposeLe == null
                        ? lu.numeroGalis()
                        : lu.numeroGalis() + ", déposé le " + Paris.enLettres(Paris.jour(deposeLe)));
        boolean cree = dossiers.creer(Dossier.transmis(
                new Identite(id, lu.numeroGalis(), attribue.pivot(), attribue.regions()),
                deposeLe == null ? lu.declare() : lu.declare().avecPiecesDeposees(deposeLe),
                deposeLe,
                acte));
        return new DossierImporte(lu.numeroGalis(), id, cree);
    }

    private record Attribue(DossierGalis lu, Region pivot, List<Region> regions) {}
}
