using NetDsl;
using NetDsl.Examples.DynamicRouteBackupCellular;

return NetworkProgram.Run(CellularBackup.Network(), args);
