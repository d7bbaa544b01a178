using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Storage;
using AlertBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.Tests.Discord.Interactions;

/// <summary>What was typed into a form that was refused is not typed again.</summary>
public static class DraftTests
{
    private const string Here = "200000000000000001";
    private const int Modal = 9;

    private static readonly (string, string)[] _typed = [("question", "Who pays the fees?"), ("answer", "The marzipan fund does."), ("source", "nowhere")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public static async Task A_Refused_Form_Opens_Again_With_What_Was_Typed_And_Is_Taken_When_It_Is_Mended()
    {
        await using var desk = await OpenAsync();
        var admin = desk.Admin(Here);

        var refused = await RefusedAsync(admin);
        var again = await admin.PressAsync(Assert.Single(refused.ButtonIds));
        var saved = await admin.SubmitAsync(again.CustomId, [.. _typed[..2], ("source", "https://ledger.example/fees")]);

        Assert.Equal("“nowhere” is no address: write https://…, or leave the source out.", refused.Description);
        Assert.Equal(Modal, again.Json.GetProperty("type").GetInt32());
        Assert.Equal(_typed, Fields(again));
        Assert.Equal("Saved", saved.Title);
    }

    [Fact]
    public static async Task The_Second_Of_Two_Admins_Finds_His_Text_In_The_Form_And_May_Save_It_Over_What_Is_There_Now()
    {
        await using var desk = await OpenAsync();
        var (one, two) = (desk.Admin(Here), desk.Admin(Here, "300000000000000009"));
        await one.SubmitAsync((await one.AskAsync("track add")).CustomId, ("name", "Initech – Hooli"), ("parties", "Initech\nHooli"), ("words", "merger"));
        var (first, second) = (await one.AskAsync("track edit", ("deal", "initech")), await two.AskAsync("track edit", ("deal", "initech")));
        await one.SubmitAsync(first.CustomId, ("name", "Initech – Hooli"), ("parties", "Initech\nHooli"), ("words", "stake"));

        var told = await two.SubmitAsync(second.CustomId, ("name", "Initech – Hooli"), ("parties", "Initech\nHooli"), ("words", "takeover"));
        var again = await two.PressAsync(Assert.Single(told.ButtonIds));
        var saved = await two.SubmitAsync(again.CustomId, Fields(again));

        Assert.Equal("Somebody else changed this meanwhile", told.Title);
        Assert.Equal("takeover", Fields(again).Single(static field => field.Name == "words").Value);
        Assert.Equal("Initech – Hooli is changed", saved.Title);
        Assert.Equal(["takeover"], (await desk.Get<IDealStore>().ListAsync(Stop)).Single(static deal => deal.Server == Here).DealWords);
    }

    [Fact]
    public static async Task It_Is_Given_To_Whoever_Typed_It_Only_And_For_A_Day()
    {
        await using var desk = await OpenAsync();
        var button = Assert.Single((await RefusedAsync(desk.Admin(Here))).ButtonIds);

        Assert.Equal("Unknown button", (await desk.Admin(Here, "300000000000000009").PressAsync(button)).Title);
        Assert.Equal("Not kept any more", (await desk.Admin("200000000000000002").PressAsync(button)).Title);
        desk.Time.Advance(TimeSpan.FromHours(24));
        Assert.Equal("Not kept any more", (await desk.Admin(Here).PressAsync(button)).Title);
        await desk.Get<Sweep>().RunAsync(Stop);

        Assert.Empty(await desk.RowsAsync(Keys.Drafts));
    }

    [Fact]
    public static async Task A_Person_Sees_It_Among_What_Is_Kept_And_Erases_It()
    {
        await using var desk = await OpenAsync();
        await RefusedAsync(desk.Admin(Here));

        var exported = await desk.Admin(Here).AskAsync("privacy export");
        await desk.Admin(Here).AskAsync("privacy erase");

        Assert.Contains("marzipan", exported.Text, StringComparison.Ordinal);
        Assert.Empty(await desk.RowsAsync(Keys.Drafts));
        Assert.Contains("a form that was refused", (await desk.Admin(Here).AskAsync("privacy show")).Description, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task Where_It_Cannot_Be_Kept_It_Comes_Back_As_A_File()
    {
        await using var desk = await OpenAsync(static services => services.Replace(ServiceDescriptor.Singleton<IDrafts, FailingDrafts>()));

        var refused = await RefusedAsync(desk.Admin(Here));

        Assert.Equal("Not saved", refused.Title);
        Assert.Contains("what-you-typed.txt", refused.Text, StringComparison.Ordinal);
        Assert.Contains("answer:\nThe marzipan fund does.", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task What_Was_Typed_Into_A_Form_That_Is_Not_Known_Any_More_Comes_Back_As_A_File()
    {
        await using var desk = await OpenAsync();

        var refused = await desk.Admin(Here).SubmitAsync("f|faq add|deal=acme-globex|another", _typed);

        Assert.Equal("This form is not known any more. Please begin again with the command. What you typed is in the file.", refused.Description);
        Assert.Contains("answer:\nThe marzipan fund does.", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task A_Form_Whose_Deal_Is_Gone_Is_Told_So_With_What_Was_Typed_As_A_File()
    {
        await using var desk = await OpenAsync();
        var button = Assert.Single((await RefusedAsync(desk.Admin(Here))).ButtonIds);
        await desk.Admin(SignedDesk.OperatorsServer).AskAsync("track remove", ("deal", "acme-globex"));

        var gone = await desk.Admin(Here).PressAsync(button);

        Assert.Equal("No deals yet", gone.Title);
        Assert.Contains("The marzipan fund does.", gone.Text, StringComparison.Ordinal);
    }

    private static async Task<SignedDesk> OpenAsync(Action<IServiceCollection>? more = null)
    {
        var desk = await SignedDesk.StartAsync(more);
        await desk.Get<IDealStore>().PutAsync(Samples.Definition with { Everything = false }, Stop);
        return desk;
    }

    private static async Task<Reaction> RefusedAsync(Visitor admin) => await admin.SubmitAsync((await admin.AskAsync("faq add", ("deal", "acme-globex"))).CustomId, _typed);

    private static (string Name, string Value)[] Fields(Reaction form) =>
    [
        .. form.Data.GetProperty("components").EnumerateArray().Select(static label => label.GetProperty("component"))
            .Select(static input => (input.GetProperty("custom_id").GetString()!, input.TryGetProperty("value", out var value) ? value.GetString()! : "")),
    ];
}
