using AlertBot.Dossiers.Answering.Faqs;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace AlertBot.Benchmarks.Faq;

/// <summary>Lucene.Net with its English analyser and BM25, in memory; each wording is a document.</summary>
internal sealed class LuceneEngine : IFaqEngine
{
    private readonly EnglishAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public LuceneEngine(IEnumerable<KnownQuestions> entries)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var (id, wording) in entries.SelectMany(entry => entry.Wordings.Select(wording => (entry.EntryId, wording))))
                writer.AddDocument([new TextField("question", wording, Field.Store.NO), new StoredField("id", id)]);
            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new(_reader) { Similarity = new BM25Similarity() };
    }

    public string Name => "Lucene.Net 4.8";

    public string? First(string question)
    {
        var query = new BooleanQuery();
        foreach (var term in Terms(question).Distinct())
            query.Add(new TermQuery(new Term("question", term)), Occur.SHOULD);
        return _searcher.Search(query, 1).ScoreDocs is [var first, ..] ? _searcher.Doc(first.Doc).Get("id", System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private List<string> Terms(string question)
    {
        var terms = new List<string>();
        using var stream = _analyzer.GetTokenStream("question", question);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(term.ToString());
        stream.End();
        return terms;
    }
}
