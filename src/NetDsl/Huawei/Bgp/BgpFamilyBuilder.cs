using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an address family of BGP.</summary>
/// <typeparam name="TSelf">The builder's own type.</typeparam>
/// <typeparam name="TModel">The family.</typeparam>
public abstract class BgpFamilyBuilder<TSelf, TModel> : ViewBuilder<TSelf, TModel>
    where TSelf : BgpFamilyBuilder<TSelf, TModel>
    where TModel : BgpFamily
{
    internal BgpFamilyBuilder(TModel model)
        : base(model)
    {
    }

    /// <summary>The second best route stands by as a backup. Command: <c>auto-frr</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf AutoFrr(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.autoFrr, on, file, line);

    /// <summary>How long a route that has come back waits until it is selected. Command: <c>route-select delay</c>.</summary>
    /// <param name="seconds">0 to 3600 s.</param>
    /// <returns>This builder.</returns>
    public TSelf RouteSelectDelay(BgpRouteSelectDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.routeSelectDelay, seconds, file, line);

    /// <summary>The local preference of routes that have none. Command: <c>default local-preference</c>.</summary>
    /// <param name="value">0 to 4294967295, great is better.</param>
    /// <returns>This builder.</returns>
    public TSelf DefaultLocalPreference(BgpLocalPreference value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.defaultLocalPreference, value, file, line);

    /// <summary>The MED of routes that have none. Command: <c>default med</c>.</summary>
    /// <param name="value">0 to 4294967295, small is better.</param>
    /// <returns>This builder.</returns>
    public TSelf DefaultMed(BgpMed value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.defaultMed, value, file, line);

    /// <summary>Do routes of one client go on to the others? Commands: <c>reflect between-clients</c>, <c>undo reflect between-clients</c>.</summary>
    /// <param name="on">False writes <c>undo reflect between-clients</c>.</param>
    /// <returns>This builder.</returns>
    public TSelf ReflectBetweenClients(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.reflectsBetweenClients, on, file, line);

    /// <summary>The number of the route reflector's cluster. Command: <c>reflector cluster-id</c>.</summary>
    /// <param name="number">1 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public TSelf ClusterId(BgpClusterId number, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.clusterAddress = default;
        return Set(ref Model.clusterId, number, file, line);
    }

    /// <summary>The number of the route reflector's cluster, as an address. Command: <c>reflector cluster-id</c>.</summary>
    /// <param name="address">The address.</param>
    /// <returns>This builder.</returns>
    public TSelf ClusterAddress(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.clusterId = default;
        return Set(ref Model.clusterAddress, address, file, line);
    }

    /// <summary>How long a label is kept that is no longer used. Command: <c>label-free delay</c>.</summary>
    /// <param name="seconds">0 to 180 s.</param>
    /// <returns>This builder.</returns>
    public TSelf LabelFreeDelay(BgpLabelFreeDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.labelFreeDelay, seconds, file, line);
}
