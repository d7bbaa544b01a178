using AlertBot.Text;

namespace AlertBot.Dossiers.Answering;

/// <summary>What an article has to answer with.</summary>
internal static class ArticlePassages
{
    public static IEnumerable<Passage> Of(string text, Source source) =>
        Sentences.Of(text).Select(sentence => new Passage(PassageKind.Development, sentence, source));
}
