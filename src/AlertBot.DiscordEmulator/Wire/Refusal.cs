using System.Text.Json.Nodes;

namespace AlertBot.DiscordEmulator.Wire;

/// <summary>What Discord answers when it will not: a status, its own code and words, and for a form the tree of errors.</summary>
internal sealed record Refusal(int Status, int Code, string Message, JsonObject? Errors = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        return httpContext.Response.WriteAsJsonAsync(Body(), WireJson.Options, httpContext.RequestAborted);
    }

    public JsonObject Body()
    {
        var body = new JsonObject { ["message"] = Message, ["code"] = Code };
        if (Errors is not null)
            body["errors"] = Errors.DeepClone();
        return body;
    }
}
