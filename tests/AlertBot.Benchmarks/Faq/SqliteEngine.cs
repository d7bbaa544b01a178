using System.Text.RegularExpressions;
using AlertBot.Dossiers.Answering.Faqs;
using Microsoft.Data.Sqlite;

namespace AlertBot.Benchmarks.Faq;

/// <summary>SQLite FTS5 with the Porter stemmer and its BM25, in memory; each wording is a row.</summary>
internal sealed partial class SqliteEngine : IFaqEngine
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;

    public SqliteEngine(IEnumerable<KnownQuestions> entries)
    {
        _connection.Open();
        Run("CREATE VIRTUAL TABLE faq USING fts5(question, id UNINDEXED, tokenize='porter unicode61')");
        using (var transaction = _connection.BeginTransaction())
        {
            using var insert = _connection.CreateCommand();
            insert.CommandText = "INSERT INTO faq VALUES ($question, $id)";
            var (question, id) = (insert.Parameters.Add("$question", SqliteType.Text), insert.Parameters.Add("$id", SqliteType.Text));
            foreach (var entry in entries)
            {
                foreach (var wording in entry.Wordings)
                {
                    (question.Value, id.Value) = (wording, entry.EntryId);
                    insert.ExecuteNonQuery();
                }
            }

            transaction.Commit();
        }

        _search = _connection.CreateCommand();
        _search.CommandText = "SELECT id FROM faq WHERE faq MATCH $words ORDER BY rank LIMIT 1";
        _search.Parameters.Add("$words", SqliteType.Text);
    }

    public string Name => "SQLite FTS5";

    public string? First(string question)
    {
        var words = Word().Matches(question).Select(word => $"\"{word.Value}\"").Distinct().ToArray();
        if (words.Length == 0)
            return null;
        _search.Parameters[0].Value = string.Join(" OR ", words);
        return _search.ExecuteScalar() as string;
    }

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
