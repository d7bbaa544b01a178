using AlertBot.Deals;

namespace AlertBot.Dossiers;

/// <summary>
/// Answers out of one deal or of many. The book of many deals is kept, one for all servers that see the same, and made anew when any of them has changed;
/// where that takes long (25,000 passages take a second or two) the one before is asked for some seconds more, so that a busy desk does not make books
/// all the time. Only which book is asked is decided under the lock; it is made outside, once for all who wait for it.
/// </summary>
/// <param name="mostPassages">
/// How many passages all books together are of; beyond that the one that was right longest ago is let go. An index takes about one kilobyte a passage
/// beside the dossiers themselves, so 200 MB: eight servers with 25,000 each, or some thousand with a few of their own.
/// </param>
internal sealed class AnswerShelf(TimeProvider time, int mostPassages = 200_000)
{
    // Made while the asker waits: 20,000 entries take 1.8 s (Benchmarks faq), so many a twentieth of that.
    private const int Small = 1_000;

    // How long after a book was last right it is still asked. What others change is known after 50 s at the latest (DossierMemory), so with this it is told
    // within a minute.
    private static readonly TimeSpan _mostBehind = TimeSpan.FromSeconds(8);

    // How long after one was begun the next is: before the old one may be asked no more, so that as a rule nobody waits.
    private static readonly TimeSpan _apart = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly List<AnswerEditions> _shelf = [];
    private DateTimeOffset _forgotten = DateTimeOffset.MinValue;

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
        var (view, passages) = (AnswerEditions.ViewOf(dossiers), PassagesOf(dossiers));
        AnswerEdition asked;
        AnswerEdition? begun;
        lock (_lock)
        {
            var editions = EditionsOf(view, dossiers, passages, now);
            asked = Asked(editions, dossiers, passages, now);
            begun = editions.Next;
        }

        // Nobody waits for what is made to take the place of what is asked; it has to be begun all the same.
        if (begun is not null && begun != asked)
            _ = begun.BookAsync();
        return asked.BookAsync();
    }

    private AnswerEdition Asked(AnswerEditions editions, IReadOnlyList<Dossier> dossiers, int passages, DateTimeOffset now)
    {
        var at = time.GetUtcNow();
        if (editions.Right(dossiers, now, at) is { } right)
            return right.IsMade || !MayAsk(editions.Current, at) ? right : editions.Current;
        editions.Passages = passages;
        if (passages < Small)
            return editions.Current = Edition(dossiers, passages, now, at);

        if (editions.Next is null && (at - editions.Current.BegunAt > _apart || !MayAsk(editions.Current, at)))
            editions.Next = Edition(dossiers, passages, now, at);
        if (MayAsk(editions.Current, at))
            return editions.Current;
        if (editions.Next is not { } next || !MayAsk(next, at))
            editions.Next = next = Edition(dossiers, passages, now, at);
        return next;
    }

    private AnswerEditions EditionsOf(int view, IReadOnlyList<Dossier> dossiers, int passages, DateTimeOffset now)
    {
        if (_shelf.Find(editions => editions.AreOf(view, dossiers)) is { } there)
            return there;

        while (_shelf.Count > 0 && _shelf.Sum(static editions => editions.Passages) + passages > mostPassages)
            _shelf.Remove(_shelf.MinBy(static editions => editions.Current.RightAt)!);
        var made = new AnswerEditions(view, Edition(dossiers, passages, now, time.GetUtcNow()), passages);
        _shelf.Add(made);
        return made;
    }

    private bool MayAsk(AnswerEdition edition, DateTimeOffset at) => !edition.HasFailed && edition.RightAt > _forgotten && at - edition.RightAt <= _mostBehind;

    private static AnswerEdition Edition(IReadOnlyList<Dossier> dossiers, int passages, DateTimeOffset now, DateTimeOffset at) =>
        new(dossiers, new SharedReading<DatedBook>(() => passages < Small ? Task.FromResult(DatedBook.Of(dossiers, now)) : Task.Run(() => DatedBook.Of(dossiers, now))), at);

    // All that becomes a passage, without making one of it.
    private static int PassagesOf(IReadOnlyList<Dossier> dossiers) =>
        dossiers.Sum(static dossier => dossier.Faq.Length + dossier.Terms.Length + dossier.Timeline.Length + dossier.Developments.Length);
}
