using Microsoft.Extensions.Options;

namespace AlertBot.Storage;

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
