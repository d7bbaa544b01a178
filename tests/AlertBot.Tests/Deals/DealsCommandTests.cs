using System.CommandLine;
using AlertBot.SelfHost.CommandLine;

namespace AlertBot.Tests.Deals;

public sealed class DealsCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("deals");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Good_Files_Are_Fine()
    {
        Write("a.json", "{ \"id\": \"a\", \"name\": \"A\", \"everything\": true }");
        Write("b.json", "{ \"id\": \"b\", \"name\": \"B\", \"parties\": [{ \"name\": \"B\" }] }");

        Assert.Equal((0, "2 deals are fine.\n", ""), await RunAsync());
    }

    [Fact]
    public async Task A_Broken_File_And_A_Taken_Id_Are_Named_And_Fail()
    {
        Write("a.json", "{ \"id\": \"a\", \"name\": \"A\", \"everything\": true }");
        Write("b.json", "{ \"id\": \"a\", \"name\": \"B\", \"everything\": true }");
        Write("c.json", "{ \"id\": \"c\",\n\"name\": 3, \"everything\": true }");

        var (code, output, error) = await RunAsync();

        Assert.Equal((1, ""), (code, output));
        Assert.Equal(
            $"{Place("b.json")}(1): the id \"a\" is taken by {Place("a.json")}; give this deal another one.\n{Place("c.json")}(2): \"name\" must be text in quotation marks.\n",
            error);
    }

    [Fact]
    public async Task Json_Tells_Each_File()
    {
        Write("a.json", "{ \"id\": \"a\", \"name\": \"A\", \"everything\": true }");

        var (code, output, _) = await RunAsync("--json");

        Assert.Equal(0, code);
        Assert.Equal($"{{\"file\":\"{Place("a.json")}\",\"id\":\"a\",\"ok\":true,\"problems\":[]}}\n", output);
    }

    [Fact]
    public async Task A_Folder_That_Is_Not_There_Is_Named()
    {
        var (code, _, error) = await RunAsync(folder: Place("none"));

        Assert.Equal((1, $"{Place("none")}: there is no such folder; name one with deal files.\n"), (code, error));
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string? option = null, string? folder = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] arguments = ["validate", folder ?? _folder.FullName, .. option is null ? Array.Empty<string>() : [option]];
        var code = await DealsCommand.Create().Parse(arguments)
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    private void Write(string name, string json) => File.WriteAllText(Place(name), json);

    private string Place(string name) => Path.Combine(_folder.FullName, name);
}
