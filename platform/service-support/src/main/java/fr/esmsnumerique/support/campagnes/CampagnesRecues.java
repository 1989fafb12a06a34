package fr.esmsnumerique.support.campagnes;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.support.clients.AppelsServices;
import fr.esmsnumerique.support.evenements.ConsommateurEvenement;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * This service's own copy of the campaigns that eligibility-service publishes: fetched when {@code campagne.publiee} arrives or when first needed, stored, so that the
 * service computes without its neighbour. Document: {@code {_id: code, empreinte, contenu}}.
 */
public class CampagnesRecues implements ConsommateurEvenement {

    private static final String EDITEUR = "eligibilite";
    private static final String NON_VERSEES = "campagne.regles_non_versees";
    private static final int INTROUVABLE = 404;

    private final MongoCollection<Document> copies;
    private final AppelsServices appels;
    private final Map<String, ParametresCampagne> lues = new ConcurrentHashMap<>();

    public CampagnesRecues(MongoDatabase base, AppelsServices appels) {
        this.copies = base.getCollection("campagnes_recues");
        this.appels = appels;
    }

    /** @throws ProblemeException 422 {@code campagne.regles_non_versees} when no rules are published for this campaign (EX-73) */
    public ParametresCampagne parametres(String code) {
        return lues.computeIfAbsent(code, this::charger);
    }

    /**
     * Lets a filter through when its campaign has rules, even if nothing was filed under it.
     *
     * @throws ProblemeException 400 {@code filtre.valeur_inconnue} otherwise
     */
    public void exigerConnue(@Nullable String code) {
        if (code == null) {
            return;
        }
        try {
            parametres(code);
        } catch (ProblemeException refus) {
            boolean malforme = refus.probleme().statut() == 400; // a code of a shape that no campaign has
            throw malforme || refus.probleme().code().equals(NON_VERSEES) ? inconnue(code) : refus;
        }
    }

    /** The same refusal in the service that publishes them. */
    public static ProblemeException inconnue(String code) {
        return Probleme.filtreInconnu(
                        "campagne",
                        "Aucune campagne ne porte le code " + code + ". Choisissez-la dans la liste des campagnes.")
                .exception();
    }

    @Override
    public Set<String> types() {
        return Set.of("campagne.publiee");
    }

    @Override
    public void recevoir(Evenement evenement) {
        String code = evenement.sujet();
        lues.put(code, telecharger(code));
    }

    private ParametresCampagne charger(String code) {
        Document copie = copies.find(new Document("_id", code)).first();
        return copie == null ? telecharger(code) : lire(copie);
    }

    private ParametresCampagne telecharger(String code) {
        Map<String, Object> publiee = demander(code);
        Document copie = new Document("_id", code)
                .append("empreinte", String.valueOf(publiee.get("empreinte")))
                .append("contenu", new Document(publiee));
        ParametresCampagne parametres = lire(copie);
        copies.replaceOne(new Document("_id", code), copie, new ReplaceOptions().upsert(true));
        return parametres;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> demander(String code) {
        try {
            return appels.appeler(EDITEUR, () -> (Map<String, Object>) appels.interne(EDITEUR)
                    .get()
                    .uri("/api/eligibilite/v1/campagnes/{code}", code)
                    .retrieve()
                    .requiredBody(Map.class));
        } catch (ProblemeException refus) {
            if (refus.probleme().statut() == INTROUVABLE) {
                throw Probleme.refus(
                                422,
                                NON_VERSEES,
                                "Règles non versées",
                                "Aucune règle n'est versée pour la campagne " + code
                                        + " : la plateforme refuse de calculer.")
                        .exception();
            }
            throw refus;
        }
    }

    private static ParametresCampagne lire(Document copie) {
        return LectureCampagne.lire(copie.get("contenu", Document.class), copie.getString("empreinte"));
    }
}
