using AlertBot.Dossiers.Answering.Faqs;

namespace AlertBot.Benchmarks.Faq;

internal sealed class OurEngine(IEnumerable<KnownQuestions> entries) : IFaqEngine
{
    private readonly FaqIndex _index = new(entries);

    public string Name => "AlertBot";

    public string? First(string question) => _index.Find(question)?.EntryId;

    public void Dispose()
    {
    }
}
