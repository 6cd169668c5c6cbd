using NetDsl;
using NetDsl.Examples.DynamicRouteBackup;

return NetworkProgram.Run(IsdnBackup.Network(), args);
