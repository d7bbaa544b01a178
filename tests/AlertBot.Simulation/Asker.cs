using System.Text;
using System.Text.Json;
using AlertBot.Discord.Interactions;
using AlertBot.DiscordEmulator.Applications;
using AlertBot.DiscordEmulator.Interactions;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.Simulation;

/// <summary>People who use commands: Discord signs what they did, hands it to one process and waits three seconds.</summary>
internal sealed class Asker(SimulatedDiscord discord, Scheduler scheduler, Trace trace, Dice dice)
{
    // interactions/receiving-and-responding: the first response within 3 s.
    private static readonly TimeSpan _deadline = TimeSpan.FromSeconds(3);

    private readonly List<Question> _questions = [];

    public IReadOnlyList<Question> Questions => _questions;

    public void Ask(Instance instance)
    {
        var id = discord.Desk<Ids>().Next();
        var interaction = new DiscordEmulator.State.Interaction(
            id, DiscordEmulator.Interactions.InteractionType.Command, $"token-{id}", Snowflake.Parse(discord.ChannelId("all"))!.Value, discord.Guild.Reader.Id, scheduler.Now)
        {
            CommandName = dice.OneOf("latest", "help", "deal list", "follow", "unfollow"),
        };
        discord.Store.Commit(discord.Store.Interactions.Put(id, interaction));
        var question = new Question(instance, interaction);
        _questions.Add(question);
        trace.Add(scheduler.Now, instance.Name, () => $"is asked /{interaction.CommandName}");
        _ = AnswerAsync(question);
    }

    private async Task AnswerAsync(Question question)
    {
        var body = Body(question.Interaction);
        var timestamp = scheduler.Now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var signature = discord.Desk<ApplicationKey>().Sign(timestamp, body);
        var answer = await question.Instance.Service<InteractionEndpoint>().AnswerAsync(signature, timestamp, body, CancellationToken.None);
        scheduler.After(dice.Seconds(0.01, 0.3), () => Take(question, answer));
    }

    private void Take(Question question, InteractionAnswer answer)
    {
        trace.Add(scheduler.Now, question.Instance.Name, () => $"answers /{question.Interaction.CommandName}: {answer.Status} {Encoding.UTF8.GetString(answer.Body.Bytes)}");
        question.Answers++;
        if (scheduler.Now - question.Interaction.ReceivedAt > _deadline)
            question.Problem = "the answer came after three seconds";
        else if (answer.Status != 200)
            question.Problem = $"the answer was HTTP {answer.Status}: {Encoding.UTF8.GetString(answer.Body.Bytes)}";
        else if (discord.Desk<ReplyDesk>().Apply(question.Interaction, new Form(JsonElement.Parse(answer.Body.Bytes), [])).Refused is { } refused)
            question.Problem = $"Discord refused the answer: {refused.Body()}";
        else if (JsonElement.Parse(answer.Body.Bytes).TryGetProperty("data", out var data))
            discord.CheckMentions(HttpMethod.Post, $"interaction {question.Interaction.Id}", data);
    }

    private byte[] Body(DiscordEmulator.State.Interaction interaction)
    {
        var parts = interaction.CommandName!.Split(' ');
        return JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["type"] = interaction.Type,
            ["id"] = interaction.Id.ToString(),
            ["application_id"] = discord.Guild.Application.Id.ToString(),
            ["token"] = interaction.Token,
            ["channel_id"] = interaction.ChannelId.ToString(),
            ["guild_id"] = discord.Guild.GuildId.ToString(),
            ["member"] = new { user = new { id = interaction.UserId.ToString() } },
            ["data"] = parts.Length == 1 ? new { name = parts[0], options = Array.Empty<object>() } : new { name = parts[0], options = new object[] { new { name = parts[1], type = 1, options = Array.Empty<object>() } } },
        });
    }
}

/// <summary>A command that somebody used, and what came of it.</summary>
internal sealed class Question(Instance instance, DiscordEmulator.State.Interaction interaction)
{
    public Instance Instance => instance;

    public DiscordEmulator.State.Interaction Interaction => interaction;

    public int Answers { get; set; }

    public string? Problem { get; set; }
}
