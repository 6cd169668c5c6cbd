using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes how users are authenticated.</summary>
public sealed class AuthenticationSchemeBuilder : ViewBuilder<AuthenticationSchemeBuilder, AuthenticationScheme>
{
    internal AuthenticationSchemeBuilder(AuthenticationScheme model)
        : base(model)
    {
    }

    /// <summary>Asks the device itself, behind the ways that stand before. Keyword: <c>local</c>.</summary>
    /// <returns>This builder.</returns>
    public AuthenticationSchemeBuilder Local([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Add(AuthenticationMethod.Local, file, line);

    /// <summary>Asks RADIUS, behind the ways that stand before. Keyword: <c>radius</c>.</summary>
    /// <returns>This builder.</returns>
    public AuthenticationSchemeBuilder Radius([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Add(AuthenticationMethod.Radius, file, line);

    /// <summary>Asks HWTACACS, behind the ways that stand before. Keyword: <c>hwtacacs</c>.</summary>
    /// <returns>This builder.</returns>
    public AuthenticationSchemeBuilder Hwtacacs([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Add(AuthenticationMethod.Hwtacacs, file, line);

    /// <summary>Lets users in without authentication, where the ways that stand before do not answer. Keyword: <c>none</c>.</summary>
    /// <returns>This builder.</returns>
    public AuthenticationSchemeBuilder None([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Add(AuthenticationMethod.None, file, line);

    private AuthenticationSchemeBuilder Add(AuthenticationMethod way, string file, int line)
    {
        // A way that is there already says nothing new; without authentication is always the last one.
        if (Model.ways.Exists(w => w.Is(way)))
            return this;
        var last = Model.ways.FindIndex(w => w.Is(AuthenticationMethod.None));
        Model.ways.Insert(last < 0 ? Model.ways.Count : last, SettingFactory.Of(way, new Origin(file, line)));
        return this;
    }
}

/// <summary>Describes where the use of the network is counted.</summary>
public sealed class AccountingSchemeBuilder : ViewBuilder<AccountingSchemeBuilder, AccountingScheme>
{
    internal AccountingSchemeBuilder(AccountingScheme model)
        : base(model)
    {
    }

    /// <summary>Where the use is counted. Command: <c>accounting-mode</c>.</summary>
    /// <param name="mode">RADIUS, HWTACACS or nowhere.</param>
    /// <returns>This builder.</returns>
    public AccountingSchemeBuilder Mode(Input<AccountingMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mode, mode, file, line);
}
