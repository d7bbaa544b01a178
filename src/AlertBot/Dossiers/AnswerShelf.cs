namespace AlertBot.Dossiers;

/// <summary>
/// Answers out of one deal or of many. The book of all deals is kept, and made anew when any of them has changed; where that takes long (25,000
/// passages take a second or two) the one before is asked for some seconds more, so that a busy desk does not make books all the time.
/// </summary>
internal sealed class AnswerShelf(TimeProvider time)
{
    // Made while the asker waits: 20,000 entries take 1.8 s (Benchmarks faq), so many a twentieth of that.
    private const int Small = 1_000;

    // How long after a book was last right it is still asked, and how often a new one is begun; together far within a minute.
    private static readonly TimeSpan _mostBehind = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _apart = TimeSpan.FromSeconds(10);

    // Servers that have deals or answers of their own each need a book; more than so many are made when asked for.
    private const int MostBooks = 8;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Shelved> _books = new(StringComparer.Ordinal);

    /// <param name="reader">Whose view of the deals it is; books of different readers are never mixed.</param>
    public async Task<Answer> AnswerAsync(string question, IReadOnlyList<Dossier> dossiers, string? reader, DateTimeOffset now) =>
        dossiers is [var only]
            ? Answerer.Answer(question, only, now)
            : (await BookAsync(dossiers, reader ?? "", now)).Book.Answer(question);

    private Task<DatedBook> BookAsync(IReadOnlyList<Dossier> dossiers, string reader, DateTimeOffset now)
    {
        lock (_lock)
        {
            var at = time.GetUtcNow();
            if (!_books.TryGetValue(reader, out var shelved))
                return Begin(reader, dossiers, now, at);
            if (shelved.IsOf(dossiers, now))
                return (_books[reader] = shelved with { RightAt = at }).Book;

            // The new one takes the place of the old one when it is ready.
            if (shelved.Next is { IsCompleted: false })
                return shelved.Book;
            if (!shelved.Book.IsCompletedSuccessfully || IsSmall(dossiers) || at - shelved.RightAt > _mostBehind)
                return Begin(reader, dossiers, now, at);
            if (at - shelved.BegunAt > _apart)
                Begin(reader, dossiers, now, at, shelved);
            return shelved.Book;
        }
    }

    private Task<DatedBook> Begin(string reader, IReadOnlyList<Dossier> dossiers, DateTimeOffset now, DateTimeOffset at, Shelved? meanwhile = null)
    {
        if (_books.Count >= MostBooks && !_books.ContainsKey(reader))
            _books.Remove(_books.MinBy(static book => book.Value.RightAt).Key);

        var book = IsSmall(dossiers) ? Task.FromResult(DatedBook.Of(dossiers, now)) : Task.Run(() => DatedBook.Of(dossiers, now));
        var shelved = new Shelved(dossiers, book, at, at);
        _books[reader] = meanwhile is null ? shelved : meanwhile with { Next = book };
        if (meanwhile is not null)
            _ = PutAsync(reader, shelved);
        return book;
    }

    private static bool IsSmall(IReadOnlyList<Dossier> dossiers) => dossiers.Sum(static dossier => dossier.Faq.Length) < Small;

    private async Task PutAsync(string reader, Shelved shelved)
    {
        await ((Task)shelved.Book).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_lock)
            _books[reader] = shelved;
    }

    /// <param name="RightAt">When it last was of what was on record.</param>
    private sealed record Shelved(IReadOnlyList<Dossier> Dossiers, Task<DatedBook> Book, DateTimeOffset BegunAt, DateTimeOffset RightAt)
    {
        /// <summary>What is being made to take its place.</summary>
        public Task<DatedBook>? Next { get; init; }

        public bool IsOf(IReadOnlyList<Dossier> others, DateTimeOffset now) =>
            Dossiers.Count == others.Count && !Book.IsFaulted && (!Book.IsCompletedSuccessfully || Book.Result.Holds(now)) && Dossiers.Zip(others).All(static pair => ReferenceEquals(pair.First, pair.Second));
    }
}
