using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes schemes, domains and local users.</summary>
public sealed class AaaBuilder : ViewBuilder<AaaBuilder, Aaa>
{
    internal AaaBuilder(Aaa model)
        : base(model)
    {
    }

    /// <summary>How many users the LNS takes, 32768 when it is not set. Command: <c>access-limit access-type lns</c>.</summary>
    /// <param name="users">0 to 262144; less on small devices.</param>
    /// <returns>This builder.</returns>
    public AaaBuilder LnsUserLimit(LnsUserLimit users, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.lnsUserLimit, users, file, line);

    /// <summary>Users of the LNS may be BGP peers. Command: <c>bgp over lns enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public AaaBuilder BgpOverLns(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.bgpOverLns, on, file, line);

    /// <summary>A user that the device itself knows, for PPP. Commands: <c>local-user ... password</c>, <c>local-user ... service-type ppp</c>.</summary>
    /// <param name="name">1 to 253 characters, often with the domain: <c>user@domain</c>.</param>
    /// <param name="password">Take it from <see cref="Secret.FromEnvironment"/> or <see cref="Secret.FromFile"/>.</param>
    /// <returns>This builder.</returns>
    public AaaBuilder PppUser(LocalUserName name, Secret password, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.localPasswords ??= []).Add(new LocalUserPassword { Origin = origin, name = SettingFactory.Of(name, origin), irreversible = SettingFactory.Of(new Input<bool>(false), origin), password = SettingFactory.Of(password, origin) });
        (Model.localServices ??= []).Add(new LocalUserService { Origin = origin, name = SettingFactory.Of(name, origin), ppp = SettingFactory.Of(new Input<bool>(true), origin) });
        return this;
    }

    /// <summary>How users are authenticated; the same scheme again when the name was used before. Command: <c>authentication-scheme</c>.</summary>
    /// <param name="name">1 to 32 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public AuthenticationSchemeBuilder AuthenticationScheme(AaaSchemeName name, Action<AuthenticationSchemeBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new AuthenticationSchemeBuilder(Model.Add(new AuthenticationScheme { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }

    /// <summary>Where the use of the network is counted; the same scheme again when the name was used before. Command: <c>accounting-scheme</c>.</summary>
    /// <param name="name">1 to 32 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public AccountingSchemeBuilder AccountingScheme(AaaSchemeName name, Action<AccountingSchemeBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new AccountingSchemeBuilder(Model.Add(new AccountingScheme { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }

    /// <summary>A domain of users; the same one again when the name was used before. Command: <c>domain</c>.</summary>
    /// <param name="name">1 to 64 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public DomainBuilder Domain(DomainName name, Action<DomainBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new DomainBuilder(Model.Add(new AaaDomain { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }
}

/// <content>Authentication, authorization and accounting.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Schemes, domains and local users. Command: <c>aaa</c>.</summary>
    /// <param name="configure">Describes them.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder Aaa(Action<AaaBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new AaaBuilder(Model.EnsureAaa(new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>A group of RADIUS servers; the same one again when the name was used before. Command: <c>radius-server group</c>.</summary>
    /// <param name="name">1 to 32 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public RadiusGroupBuilder RadiusGroup(RadiusGroupName name, Action<RadiusGroupBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new RadiusGroupBuilder(Model.Add(new RadiusGroup { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }

    /// <summary>A pool of addresses for users; the same one again when the name was used before. Command: <c>ip pool ... bas</c>.</summary>
    /// <param name="name">1 to 128 characters.</param>
    /// <param name="kind">Whether the device itself gives the addresses, and to whom.</param>
    /// <param name="configure">Describes the pool.</param>
    /// <returns>The builder.</returns>
    public IpPoolBuilder IpPool(IpPoolName name, Input<IpPoolKind>? kind = null, Action<IpPoolBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var pool = Model.Add(new IpPool { Origin = origin, name = SettingFactory.Of(name, origin) });
        pool.kind = SettingFactory.Of(kind ?? IpPoolKind.Local, origin);
        return new IpPoolBuilder(pool).Configure(configure);
    }
}
