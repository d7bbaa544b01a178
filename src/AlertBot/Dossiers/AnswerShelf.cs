namespace AlertBot.Dossiers;

/// <summary>
/// Answers out of one deal or of many. The book of many deals is kept, one for all servers that see the same, and made anew when any of them has changed;
/// where that takes long (25,000 passages take a second or two) the one before is asked for some seconds more, so that a busy desk does not make books
/// all the time.
/// </summary>
internal sealed class AnswerShelf(TimeProvider time)
{
    // Made while the asker waits: 20,000 entries take 1.8 s (Benchmarks faq), so many a twentieth of that.
    private const int Small = 1_000;

    // How long after a book was last right it is still asked. What others change is known after 50 s at the latest (DossierMemory), so with this it is told
    // within a minute.
    private static readonly TimeSpan _mostBehind = TimeSpan.FromSeconds(8);

    // How long after one was begun the next is: before the old one may be asked no more, so that as a rule nobody waits.
    private static readonly TimeSpan _apart = TimeSpan.FromSeconds(5);

    // Servers that have deals or answers of their own each need a book; more than so many are made when asked for.
    private const int MostBooks = 8;

    private readonly Lock _lock = new();
    private readonly List<AnswerEditions> _shelf = [];
    private DateTimeOffset _forgotten = DateTimeOffset.MinValue;

    /// <summary>How many are kept: what the shelf costs.</summary>
    public int Books => _shelf.Count;

    public async Task<Answer> AnswerAsync(string question, IReadOnlyList<Dossier> dossiers, DateTimeOffset now) =>
        dossiers is [var only]
            ? Answerer.Answer(question, only, now)
            : (await BookAsync(dossiers, now)).Book.Answer(question);

    /// <summary>After an edit through this process: whoever asks next is answered from what is on record then.</summary>
    public void Forget()
    {
        lock (_lock)
            _forgotten = time.GetUtcNow();
    }

    private Task<DatedBook> BookAsync(IReadOnlyList<Dossier> dossiers, DateTimeOffset now)
    {
        lock (_lock)
        {
            var at = time.GetUtcNow();
            var editions = EditionsOf(dossiers, now, at);
            if (editions.Right(dossiers, now, at) is { } right)
                return right.Book.IsCompleted || !MayAsk(editions.Current, at) ? right.Book : editions.Current.Book;
            if (IsSmall(dossiers))
                return (editions.Current = Begin(dossiers, now, at)).Book;

            if (editions.Next is null && (at - editions.Current.BegunAt > _apart || !MayAsk(editions.Current, at)))
                editions.Next = Begin(dossiers, now, at);
            if (MayAsk(editions.Current, at))
                return editions.Current.Book;
            if (editions.Next is not { } next || !MayAsk(next, at))
                editions.Next = next = Begin(dossiers, now, at);
            return next.Book;
        }
    }

    private AnswerEditions EditionsOf(IReadOnlyList<Dossier> dossiers, DateTimeOffset now, DateTimeOffset at)
    {
        if (_shelf.Find(editions => editions.AreOf(dossiers)) is { } there)
            return there;

        if (_shelf.Count >= MostBooks)
            _shelf.Remove(_shelf.MinBy(static editions => editions.Current.RightAt)!);
        var made = new AnswerEditions(Begin(dossiers, now, at));
        _shelf.Add(made);
        return made;
    }

    private bool MayAsk(AnswerEdition edition, DateTimeOffset at) => !edition.Book.IsFaulted && edition.RightAt > _forgotten && at - edition.RightAt <= _mostBehind;

    private static AnswerEdition Begin(IReadOnlyList<Dossier> dossiers, DateTimeOffset now, DateTimeOffset at) =>
        new(dossiers, IsSmall(dossiers) ? Task.FromResult(DatedBook.Of(dossiers, now)) : Task.Run(() => DatedBook.Of(dossiers, now)), at);

    // All that becomes a passage, without making one of it.
    private static bool IsSmall(IReadOnlyList<Dossier> dossiers) =>
        dossiers.Sum(static dossier => dossier.Faq.Length + dossier.Terms.Length + dossier.Timeline.Length + dossier.Developments.Length) < Small;
}
