package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a GALIS file application by application: a bad one is reported and left out, the others go on. */
@Component
public class LectureGalis {

    private static final String NUMERO = "numeroGalis";
    private static final String DEPOSE_LE = "deposeLe";

    private final SchemaGalis schema;
    private final Campagnes campagnes;
    private final JsonDossier json;

    public LectureGalis(SchemaGalis schema, Campagnes campagnes, JsonDossier json) {
        this.schema = schema;
        this.campagnes = campagnes;
        this.json = json;
    }

    /** @param erreurs receives what is wrong */
    List<DossierGalis> lire(List<Map<String, Object>> fichier, List<ErreurImport> erreurs) {
        List<DossierGalis> lus = new ArrayList<>();
        Set<String> vus = new HashSet<>();
        for (int rang = 1; rang <= fichier.size(); rang++) {
            Map<String, Object> objet = fichier.get(rang - 1);
            List<ErreurImport> defauts = defauts(rang, objet);
            if (defauts.isEmpty()) {
                DossierGalis lu = convertir(rang, objet);
                if (vus.add(lu.numeroGalis())) {
                    lus.add(lu);
                } else {
                    erreurs.add(lu.erreur(NUMERO, "galis.doublon", "numéro présent deux fois dans le fichier"));
                }
            }
            erreurs.addAll(defauts);
        }
        return lus;
    }

    private List<ErreurImport> defauts(int rang, Map<String, Object> objet) {
        String numero = objet.get(NUMERO) instanceof String texte ? texte : "";
        List<ErreurImport> defauts = new ArrayList<>();
        schema.ecarts(json.texte(objet))
                .forEach(e -> defauts.add(new ErreurImport(rang, numero, e.champ(), "galis.champ", e.raison())));
        if (defauts.isEmpty()
                && campagnes.courante(String.valueOf(objet.get("campagne"))).isEmpty()) {
            defauts.add(new ErreurImport(
                    rang,
                    numero,
                    "/campagne",
                    "galis.campagne",
                    "règles non versées : aucune règle n'est publiée pour cette campagne"));
        }
        return defauts;
    }

    private DossierGalis convertir(int rang, Map<String, Object> objet) {
        Map<String, Object> declare = new HashMap<>(objet);
        String numero = String.valueOf(declare.remove(NUMERO));
        Object deposeLe = declare.remove(DEPOSE_LE);
        return new DossierGalis(
                rang, numero, deposeLe == null ? null : Instant.parse(String.valueOf(deposeLe)), json.declare(declare));
    }

    /**
     * @param rang in the file, from 1
     * @param deposeLe absent for a draft
     */
    record DossierGalis(
            int rang, String numeroGalis, @Nullable Instant deposeLe, ProjetDeclare declare) {

        ErreurImport erreur(String champ, String code, String raison) {
            return new ErreurImport(rang, numeroGalis, champ, code, raison);
        }
    }
}
